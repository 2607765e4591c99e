for i in 1...2 {
  defer { print("end", i) }
  if i == 1 { continue }
  print("body", i)
}
// expect: end 1
// expect: body 2
// expect: end 2
