struct P {
  var x = 1
  var x = 2  // error: 7: 'x' is already declared in 'P'
}
