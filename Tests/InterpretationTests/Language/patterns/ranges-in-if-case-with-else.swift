func band(_ x: Double) -> String {
  if case 0..<1 = x {
    return "unit"
  } else if case 1... = x {
    return "above"
  } else {
    return "below"
  }
}
print(band(0.5), band(1), band(-1))  // expect: unit above below
