for i in 0..<3 {
  defer { print("leave", i) }
  if i == 1 { break }
}
// expect: leave 0
// expect: leave 1
