struct Grade {
  let value: Int
  init?(_ value: Int) {
    if value > 100 { return nil }
    self.value = value
  }
  init(half: Int) {
    self.init(half * 2)  // error: 10: 'init' hands over to an 'init?', which may give nil; write 'init?' here too, or '!' behind the call
  }
}
