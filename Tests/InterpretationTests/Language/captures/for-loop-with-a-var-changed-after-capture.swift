var fs: [() -> Int] = []
for i in 0..<2 {
  var n = i * 10
  fs.append { n }
  n += 1
}
print(fs.map { $0() })  // expect: [1, 11]
