func sign(_ n: Int) -> Int {
  if n > 0 { return 1 }
}  // error: 1: 'sign' must return 'Int' on every path; this end is reached without 'return'
