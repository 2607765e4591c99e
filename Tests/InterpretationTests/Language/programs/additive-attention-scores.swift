// needs: Glibc
struct AdditiveScorer {
  let wq: [Double]
  let wk: [Double]
  let v: [Double]
  func score(query: Double, key: Double) -> Double {
    var total = 0.0
    for i in v.indices { total += v[i] * tanh(wq[i] * query + wk[i] * key) }
    return total
  }
}
let scorer = AdditiveScorer(wq: [1, -1], wk: [0.5, 2], v: [1, 1])
for key in [0.0, 1, 2] {
  let s = scorer.score(query: 1, key: key)
  print(key, (s * 10000).rounded() / 10000)
}
// expect: 0.0 0.0
// expect: 1.0 1.6667
// expect: 2.0 1.9591
