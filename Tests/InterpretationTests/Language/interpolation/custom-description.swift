struct Celsius: CustomStringConvertible {
  var degrees: Double
  var description: String { "\(degrees)°C" }
}
let t = Celsius(degrees: 21.5)
print("it is \(t)")  // expect: it is 21.5°C
print(t, [t])  // expect: 21.5°C [21.5°C]
