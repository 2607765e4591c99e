let weights: [String: Double] = ["a": 1]
print(weights)  // expect: ["a": 1.0]
print(weights["a", default: 0] / 2)  // expect: 0.5
