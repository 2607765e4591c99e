let zero = 0.0
print("start")  // expect: start
print(Int(1 / zero))  // runtime error: inf does not fit in 'Int'
