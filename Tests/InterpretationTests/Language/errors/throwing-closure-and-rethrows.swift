enum E: Error { case odd(Int) }
do {
  let xs = try [2, 4, 5].map { n -> Int in
    if n % 2 == 1 { throw E.odd(n) }
    return n / 2
  }
  print(xs)
} catch E.odd(let n) {
  print("odd", n)
}
// expect: odd 5
