let (_, second, _) = (1, 2, 3)
print(second)  // expect: 2
for _ in 0..<2 { print("again") }
// expect: again
// expect: again
_ = [1, 2].map { $0 }
