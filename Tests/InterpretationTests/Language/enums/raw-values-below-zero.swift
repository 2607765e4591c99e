enum Shift: Int, CaseIterable {
  case far = -5
  case near
  case zero = 0
  case one
}
print(Shift.allCases.map(\.rawValue))  // expect: [-5, -4, 0, 1]
print(Shift(rawValue: -4)!, Shift(rawValue: 3) == nil)  // expect: near true
