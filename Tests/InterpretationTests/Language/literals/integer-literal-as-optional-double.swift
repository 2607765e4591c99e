let missing: Double? = nil
let present: Double? = 4
print(missing ?? 1)  // expect: 1.0
print(present ?? 1)  // expect: 4.0
if let present { print(present / 8) }
// expect: 0.5
