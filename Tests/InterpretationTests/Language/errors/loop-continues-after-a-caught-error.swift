enum E: Error { case skip }
var sum = 0
for n in 1...5 {
  do {
    if n == 3 { throw E.skip }
    sum += n
  } catch { sum += 100 }
}
print(sum)  // expect: 112
