for i in 0..<3 {
  var seen: [Int] = []
  seen.append(i)
  print(seen)
}
// expect: [0]
// expect: [1]
// expect: [2]
