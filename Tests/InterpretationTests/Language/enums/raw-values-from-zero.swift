enum Level: Int { case low, middle, high }
print(Level.low.rawValue, Level.high.rawValue)  // expect: 0 2
print(Level.middle.rawValue < Level.high.rawValue)  // expect: true
