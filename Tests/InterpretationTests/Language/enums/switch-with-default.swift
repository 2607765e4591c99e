enum Day: Int {
  case mon = 1
  case tue, wed, thu, fri, sat, sun
}
func isWeekend(_ d: Day) -> Bool {
  switch d {
  case .sat, .sun: true
  default: false
  }
}
print(isWeekend(.sat), isWeekend(.mon))  // expect: true false
