for i in 0..<3 {
  i += 1  // error: 3: 'i' is given by the loop and cannot be changed; copy it with 'var', or write a 'while' loop
}
