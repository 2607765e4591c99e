struct P {
  let x: Int
  init(_ value: Int) {
    x = value
    x = value + 1  // error: 5: 'x' is a 'let' constant and already has its value; declare it with 'var'
  }
}
