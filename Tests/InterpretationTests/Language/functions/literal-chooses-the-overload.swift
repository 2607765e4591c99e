func kind(_ x: Double) -> String { "double" }
func kind(_ x: Int) -> String { "int" }
func kind(_ x: [Double]) -> String { "doubles" }
func kind(_ x: [Int]) -> String { "ints" }
print(kind(1), kind(1.5), kind([1]), kind([1.0]), kind(1 + 0.5))
// expect: int double ints doubles double
