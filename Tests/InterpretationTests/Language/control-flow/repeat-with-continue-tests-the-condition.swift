var n = 0
var kept: [Int] = []
repeat {
  n += 1
  if n == 2 { continue }
  kept.append(n)
} while n < 4
print(kept)  // expect: [1, 3, 4]
