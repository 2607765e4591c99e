enum Mode { case on, off }
func text(_ m: Mode?) -> String {
  switch m {
  case .on: "on"
  case .off: "off"
  case nil: "none"
  }
}
print(text(.on), text(.off), text(nil))  // expect: on off none
