let a = ["k": 1]
var b = a
b["k"] = 2
print(a, b)  // expect: ["k": 1] ["k": 2]
