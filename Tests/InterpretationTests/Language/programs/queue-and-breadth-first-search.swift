let edges = [("A", "B"), ("A", "C"), ("B", "D"), ("C", "D"), ("D", "E")]
var graph: [String: [String]] = [:]
for (a, b) in edges {
  graph[a, default: []].append(b)
  graph[b, default: []].append(a)
}
func path(from start: String, to goal: String) -> [String]? {
  var queue = [[start]]
  var seen: Set = [start]
  while !queue.isEmpty {
    let path = queue.removeFirst()
    let last = path[path.count - 1]
    if last == goal { return path }
    for next in graph[last] ?? [] where !seen.contains(next) {
      seen.insert(next)
      queue.append(path + [next])
    }
  }
  return nil
}
print(path(from: "A", to: "E") ?? [])  // expect: ["A", "B", "D", "E"]
print(path(from: "A", to: "Z") == nil)  // expect: true
