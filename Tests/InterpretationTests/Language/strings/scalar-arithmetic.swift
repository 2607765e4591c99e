let a = UnicodeScalar("a").value
let shifted = UnicodeScalar(a + 3)
if let shifted { print(Character(shifted)) }
// expect: d
