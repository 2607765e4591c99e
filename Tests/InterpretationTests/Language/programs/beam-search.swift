struct Beam {
  var tokens: [Int]
  var score: Double
}
let step: [[Double]] = [[0.5, 0.4, 0.1], [0.1, 0.3, 0.6], [0.2, 0.7, 0.1]]
var beams = [Beam(tokens: [0], score: 1)]
for _ in 0..<3 {
  var candidates: [Beam] = []
  for beam in beams {
    for (token, p) in step[beam.tokens.last!].enumerated() {
      candidates.append(Beam(tokens: beam.tokens + [token], score: beam.score * p))
    }
  }
  beams = Array(candidates.sorted { $0.score > $1.score }.prefix(2))
}
for beam in beams { print(beam.tokens, (beam.score * 1000).rounded() / 1000) }
// expect: [0, 1, 2, 1] 0.168
// expect: [0, 0, 0, 0] 0.125
