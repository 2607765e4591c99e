// From 4 MB on, the interpreter asks for an array's memory in larger pages.
let numbers = Array(0..<400_000)
let tripled = numbers.map { $0 * 3 }
let even = tripled.filter { $0 % 2 == 0 }
print(numbers.count, tripled[399_999], even.count, even.reduce(0, +))  // expect: 400000 1199997 200000 119999400000
var changed = even
changed[199_999] = -1
changed.append(7)
print(changed.suffix(2), even.last ?? 0, changed.min() ?? 0)  // expect: [-1, 7] 1199994 -1
let texts = numbers.map { "\($0)" }
print(texts[123_456], texts.filter { $0.hasSuffix("99") }.count)  // expect: 123456 4000
let halves = numbers.filter { $0 < 0 }
print(halves.isEmpty, numbers.map { Double($0) / 2 }.max() ?? 0)  // expect: true 199999.5
