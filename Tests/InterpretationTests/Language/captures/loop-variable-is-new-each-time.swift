var fs: [() -> Int] = []
for i in 0..<3 { fs.append { i } }
print(fs.map { $0() })  // expect: [0, 1, 2]
