enum Light { case red, amber, green }
func next(_ l: Light) -> Light {
  switch l {
  case .red: .green
  case .green: .amber
  case .amber: .red
  }
}
print(next(.red), next(next(.red)))  // expect: green amber
