var fs: [() -> Int] = []
var i = 0
while i < 2 {
  fs.append { i }
  i += 1
}
print(fs.map { $0() })  // expect: [2, 2]
