struct Temperature {
  var kelvin: Double
  init(kelvin: Double) { self.kelvin = kelvin }
  init(celsius: Double) { self.init(kelvin: celsius + 273) }
}
print(Temperature(celsius: 20).kelvin)  // expect: 293.0
