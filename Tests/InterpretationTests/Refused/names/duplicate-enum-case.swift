enum Mode {
  case sum
  case sum  // error: 8: 'sum' is already declared in 'Mode'
}
