var x: Int?
print(x == nil)  // expect: true
x = 3
print(x ?? 0)  // expect: 3
x = nil
print(x ?? 0)  // expect: 0
