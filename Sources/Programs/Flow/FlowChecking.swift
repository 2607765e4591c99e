extension Checker {
  func checkFlow(_ program: Program) {}
}
