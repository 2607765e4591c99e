var a = ["k": [1]]
var b = a
b["k"]?.append(2)
a["k"]?.append(3)
print(a, b)  // expect: ["k": [1, 3]] ["k": [1, 2]]
