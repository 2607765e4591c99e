// outside-subset
let n = Int.random(in: 1...6)
// error: 13: 'random' is not part of notebook Swift; the library's generator is seeded: write 'Tensor.rand(…)'
let x = Double.random(in: 0..<1)
// error: 16: 'random' is not part of notebook Swift; the library's generator is seeded: write 'Tensor.rand(…)'
let chosen = [1, 2, 3].randomElement()
// error: 24: 'randomElement' is not part of notebook Swift; the library's generator is seeded: write 'Tensor.rand(…)'
let mixed = [1, 2, 3].shuffled()
// error: 23: 'shuffled' is not part of notebook Swift; the library's generator is seeded: write 'Tensor.rand(…)'
