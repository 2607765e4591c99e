let numbers = Array(0..<3_000_000)
let scale = 3
let kept = numbers.map { $0 * scale }.filter { $0 % 2 == 0 }.reduce(0, +)
print(kept)
