// needs: Glibc
func softmax(_ xs: [Double]) -> [Double] {
  let largest = xs.max() ?? 0
  let exps = xs.map { exp($0 - largest) }
  let sum = exps.reduce(0, +)
  return exps.map { $0 / sum }
}
func rounded(_ xs: [Double]) -> [Double] { xs.map { ($0 * 1000).rounded() / 1000 } }
print(rounded(softmax([1, 2, 3])))  // expect: [0.09, 0.245, 0.665]
print(rounded(softmax([1000, 1000])))  // expect: [0.5, 0.5]
print(softmax([5]))  // expect: [1.0]
let weights = softmax([0.5, -1, 2, 0])
print(abs(weights.reduce(0, +) - 1) < 1e-12)  // expect: true
print(weights.firstIndex(of: weights.max()!)!)  // expect: 2
