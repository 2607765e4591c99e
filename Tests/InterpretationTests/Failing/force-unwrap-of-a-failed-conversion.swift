for text in ["1", "x"] {
  print(Int(text)!)  // runtime error: found nil while unwrapping with '!'
}
// expect: 1
