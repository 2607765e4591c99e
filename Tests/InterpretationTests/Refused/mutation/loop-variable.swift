for i in 0..<3 {
  i += 1  // error: 3: 'i' is a 'let' constant and cannot be changed
}
