struct Grade {
  let value: Int
  init?(_ value: Int) {
    guard (0...100).contains(value) else { return nil }
    self.value = value
  }
}
print(Grade(90)?.value ?? -1, Grade(200)?.value ?? -1)  // expect: 90 -1
