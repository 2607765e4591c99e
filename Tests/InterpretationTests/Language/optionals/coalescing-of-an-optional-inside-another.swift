let ages: [String: Int?] = ["a": 1, "b": nil]
let other: [String: Int?] = ["c": 3]
for name in ["a", "b", "c"] {
  let age = ages[name] ?? nil
  print(age as Any, (ages[name] ?? 7) as Any, (ages[name] ?? Optional(5)) as Any)
}
// expect: Optional(1) Optional(1) Optional(1)
// expect: nil nil nil
// expect: nil Optional(7) Optional(5)
for name in ["a", "b", "c", "d"] {
  print((ages[name] ?? other[name]) as Any)
}
// expect: Optional(Optional(1))
// expect: Optional(nil)
// expect: Optional(Optional(3))
// expect: nil
