func f(_ a: Int?, _ b: Int?) -> String {
  guard
    let a,
    let b,
    a < b
  else {
    return "no"
  }
  if a > 0,
    b > 0
  {
    return "positive"
  }
  return "yes"
}
print(f(1, 2), f(-1, 2), f(nil, 1), f(3, 2))  // expect: positive yes no no
