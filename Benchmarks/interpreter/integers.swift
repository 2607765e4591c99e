var total = 0
for i in 0..<1_000_000 {
  total = (total + i * 3) % 1_000_007
}
print(total)
