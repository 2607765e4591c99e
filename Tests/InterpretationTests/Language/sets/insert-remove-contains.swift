var s: Set = [1, 2, 3]
print(s.contains(2), s.contains(9))  // expect: true false
s.insert(9)
s.remove(1)
print(s.sorted(), s.count)  // expect: [2, 3, 9] 3
