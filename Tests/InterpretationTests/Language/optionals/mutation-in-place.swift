var n: Int? = 1
n? += 5
print(n ?? 0)  // expect: 6
n! *= 2
print(n ?? 0)  // expect: 12
