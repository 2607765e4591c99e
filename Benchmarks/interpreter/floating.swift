var x = 0.0
var step = 0.5
for _ in 0..<1_000_000 {
  x = x * 0.999 + step
  step = step * 0.9999 + 0.00001
}
print(x > 0)
