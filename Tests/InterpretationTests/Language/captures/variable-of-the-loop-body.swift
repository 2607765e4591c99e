var fs: [() -> Int] = []
var i = 0
while i < 3 {
  let square = i * i
  fs.append { square + i }
  i += 1
}
print(fs.map { $0() })  // expect: [3, 4, 7]
