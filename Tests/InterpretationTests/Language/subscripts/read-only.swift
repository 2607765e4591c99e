struct Powers {
  let base: Int
  subscript(n: Int) -> Int { (0..<n).reduce(1) { p, _ in p * base } }
}
print(Powers(base: 2)[10], Powers(base: 3)[0])  // expect: 1024 1
