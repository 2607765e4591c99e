func f(_ flag: Bool) -> Int {
  let x: Int
  if flag { x = 1 }
  return x  // error: 10: 'x' may have no value yet; give it one on every path that leads here
}
