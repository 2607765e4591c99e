func repeated(_ n: Int, _ body: (Int) -> Void) {
  for i in 0..<n { body(i) }
}
repeated(2) { i in
  print("step", i)
}
// expect: step 0
// expect: step 1
