print(type(of: 1), type(of: 1.0), type(of: "a"), type(of: [1]), type(of: true))
// expect: Int Double String Array<Int> Bool
let f: Float = 1
print(type(of: f), type(of: ["a": 1.0]), type(of: Optional(1)))
// expect: Float Dictionary<String, Double> Optional<Int>
