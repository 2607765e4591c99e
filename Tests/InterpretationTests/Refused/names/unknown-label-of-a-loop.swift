for i in 0..<3 {
  if i == 1 { break outer }  // error: 21: no loop labelled 'outer' around this statement
}
