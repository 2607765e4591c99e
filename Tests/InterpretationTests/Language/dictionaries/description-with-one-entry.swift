print(["k": 1], ["k": [1, 2]], ["k": "v"], [1: 2.0])
// expect: ["k": 1] ["k": [1, 2]] ["k": "v"] [1: 2.0]
let none: [String: Int] = [:]
print(none)  // expect: [:]
