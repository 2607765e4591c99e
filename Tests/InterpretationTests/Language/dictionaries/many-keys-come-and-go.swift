var counts: [Int: Int] = [:]
for i in 0..<2000 { counts[i * 4_294_967_296, default: 0] += i }
for i in 0..<2000 where i % 3 != 0 { counts[i * 4_294_967_296] = nil }
for i in 0..<500 { counts[-i, default: 1] += 1 }
print(counts.count)  // expect: 1166
print(counts[1_999 * 4_294_967_296] ?? -1, counts[1_998 * 4_294_967_296] ?? -1)  // expect: -1 1998
print(counts[0] ?? -1, counts[-499] ?? -1, counts[499] ?? -1)  // expect: 1 2 -1
counts[-499]? += 40
counts[7]? += 1
print(counts[-499] ?? -1, counts[7] ?? -1)  // expect: 42 -1
print(counts.values.reduce(0, +))  // expect: 667372
