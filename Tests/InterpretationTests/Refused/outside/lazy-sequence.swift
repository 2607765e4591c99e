// outside-subset
print(Array(sequence(first: 6) { $0 == 1 ? nil : ($0 % 2 == 0 ? $0 / 2 : 3 * $0 + 1) }))
// error: 13: no 'sequence' in scope; write a 'while' loop that appends to an array
print(sequence(first: 1) { $0 * 2 }.prefix(5).map { $0 })
// error: 7: no 'sequence' in scope; write a 'while' loop that appends to an array
