struct Settings {
  var rate: Double = 1
  var scale: Float = 2
  var steps = 3
}
let settings = Settings()
print(settings.rate, settings.scale, settings.steps)  // expect: 1.0 2.0 3
let other = Settings(rate: 5, steps: 7)
print(other.rate, other.scale, other.steps)  // expect: 5.0 2.0 7
