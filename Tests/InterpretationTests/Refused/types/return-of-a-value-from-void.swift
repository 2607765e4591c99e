func f() {
  return 1  // error: 10: 'f' returns nothing; declare '-> Int' to return a value
}
