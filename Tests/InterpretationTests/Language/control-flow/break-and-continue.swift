var kept: [Int] = []
for n in 1...10 {
  if n % 2 == 0 { continue }
  if n > 7 { break }
  kept.append(n)
}
print(kept)  // expect: [1, 3, 5, 7]
