struct P {
  let x: Int
  let y: Int
  init() {
    x = 1
  }  // error: 3: 'init' must give 'y' a value
}
