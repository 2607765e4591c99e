for i in 0..<2 {
  for i in 5..<6 { print("inner", i) }
  print("outer", i)
}
// expect: inner 5
// expect: outer 0
// expect: inner 5
// expect: outer 1
