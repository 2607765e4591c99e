let same = zip("karolin", "kathrin").filter { $0 == $1 }.count
print(same)  // expect: 4
