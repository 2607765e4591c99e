func hanoi(_ n: Int, from a: String, to b: String, via c: String, _ moves: inout [String]) {
  if n == 0 { return }
  hanoi(n - 1, from: a, to: c, via: b, &moves)
  moves.append(a + b)
  hanoi(n - 1, from: c, to: b, via: a, &moves)
}
var moves: [String] = []
hanoi(3, from: "A", to: "C", via: "B", &moves)
print(moves.count, moves.joined(separator: " "))  // expect: 7 AC AB CB AC BA BC AC
