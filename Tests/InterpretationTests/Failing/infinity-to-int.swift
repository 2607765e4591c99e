let zero = 0.0
print("start")  // expect: start
print(Int(1 / zero))  // runtime error: Int(_:): inf does not fit an Int
