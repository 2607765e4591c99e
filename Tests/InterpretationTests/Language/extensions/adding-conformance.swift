struct Celsius {
  var degrees: Double
}
extension Celsius: CustomStringConvertible {
  var description: String { "\(degrees)°" }
}
print(Celsius(degrees: 3))  // expect: 3.0°
print("today: \(Celsius(degrees: 4))")  // expect: today: 4.0°
