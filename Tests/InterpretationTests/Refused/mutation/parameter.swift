func f(_ n: Int) -> Int {
  n += 1  // error: 3: 'n' is a parameter and cannot be changed; copy it with 'var n = n'
  return n
}
