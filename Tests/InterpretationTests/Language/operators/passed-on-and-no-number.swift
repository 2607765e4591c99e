// What is no number is neither less, nor equal, nor greater, in generic code and where an operator
// is passed on as well.
func atMost<T: Comparable>(_ a: T, _ b: T) -> Bool { a <= b }
func atLeast<T: Comparable>(_ a: T, _ b: T) -> Bool { a >= b }
func compare(_ a: Double, _ b: Double, by areOrdered: (Double, Double) -> Bool) -> Bool {
  areOrdered(a, b)
}

print(atMost(1.0, 2.0), atMost(1.0, Double.nan), atMost(Float.nan, 1))  // expect: true false false
print(atLeast(2.0, 1.0), atLeast(1.0, Double.nan), atLeast(Float.nan, 1))  // expect: true false false
print(compare(1, .nan, by: <=), compare(1, .nan, by: >), compare(.nan, .nan, by: ==))  // expect: false false false
print(compare(1, .nan, by: !=), compare(1, 1, by: >=), compare(0, -0.0, by: ==))  // expect: true true true
print([3, 1, 2].sorted(by: >), ["b", "a"].sorted(by: <), [1, 2, 3].reduce(1, *))  // expect: [3, 2, 1] ["a", "b"] 6
print(["a", "b"].reduce("", +), [2, 3].reduce(100, -), [7, 2].reduce(0b1000, |))  // expect: ab 95 15
print([0.5, 0.25].reduce(1, /), zip([1, 2], [3, 1]).map(<), [1, 2].map(-))  // expect: 8.0 [true, false] [-1, -2]
