enum Rate: Double {
  case slow = 0.5
  case fast = 2
}
print(Rate.slow.rawValue * 4, Rate.fast.rawValue, Rate(rawValue: 2) == .fast)
// expect: 2.0 2.0 true
