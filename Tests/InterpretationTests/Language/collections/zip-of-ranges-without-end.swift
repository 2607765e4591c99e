for (a, b) in zip(1..., 5...) {
  if a > 3 { break }
  print(a, b)
}
// expect: 1 5
// expect: 2 6
// expect: 3 7
print(Array(zip([1, 2, 3], ["a", "b"])))  // expect: [(1, "a"), (2, "b")]
for (place, letter) in zip(10..., "xyz") { print(place, letter, terminator: " ") }
print()  // expect: 10 x 11 y 12 z 
let ages = Dictionary(uniqueKeysWithValues: zip(["Ada", "Alan"], [36, 41]))
print(ages["Alan"] ?? 0)  // expect: 41
print(zip([1, 2], [3, 4]).map { $0 * $1 }.reduce(0, +))  // expect: 11
