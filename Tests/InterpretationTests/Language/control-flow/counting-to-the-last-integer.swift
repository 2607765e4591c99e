var seen: [Int] = []
for i in (Int.max - 2)...Int.max where i % 2 == 1 {
  if i == Int.max - 2 { continue }
  seen.append(i)
}
print(seen)  // expect: [9223372036854775807]
for i in 5..<5 { print("never", i) }
for i in 5...5 { print("once", i) }  // expect: once 5
var makers: [() -> Int] = []
for i in 1...3 {
  makers.append { i * i }
  if i == 2 { break }
}
print(makers.map { $0() })  // expect: [1, 4]
