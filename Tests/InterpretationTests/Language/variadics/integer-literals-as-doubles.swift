func mean(_ xs: Double...) -> Double { xs.reduce(0, +) / Double(xs.count) }
print(mean(1, 2), mean(1, 2, 4.5))  // expect: 1.5 2.5
