struct Seed {
  let value: Int
  let doubled: Int
  init(_ n: Int) {
    value = n
    if n > 0 { doubled = n * 2 } else { doubled = 0 }
  }
}
print(Seed(4).doubled, Seed(-1).doubled)  // expect: 8 0
