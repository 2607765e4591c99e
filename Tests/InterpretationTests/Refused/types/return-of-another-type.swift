func name() -> String {
  return 3  // error: 10: expected 'String', found 'Int'
}
