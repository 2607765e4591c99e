var n = 10
n += 5
print(n)  // expect: 15
n -= 3
print(n)  // expect: 12
n *= 2
print(n)  // expect: 24
n /= 5
print(n)  // expect: 4
n %= 3
print(n)  // expect: 1
n <<= 4
print(n)  // expect: 16
n |= 3
print(n)  // expect: 19
