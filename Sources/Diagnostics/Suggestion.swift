/// The name a reader most likely meant by `name`, or nil when none of `names` is near enough.
///
/// Nearness is the number of single-character edits (insert, delete, replace, swap of two
/// neighbours), upper and lower case counted alike; about one edit in three characters is allowed.
/// Of equally near names the first in alphabetical order is taken, so that the answer does not
/// depend on the order of a set.
///
/// ```swift
/// closestName(to: "fig-cpa", among: ["fig-alt", "fig-cap"])  // "fig-cap"
/// closestName(to: "colour", among: ["label", "eval"])        // nil
/// ```
package func closestName(to name: String, among names: some Sequence<String>) -> String? {
  let wanted = Array(name.lowercased())
  guard !wanted.isEmpty else { return nil }
  var best: (distance: Int, name: String)?
  for candidate in names where candidate != name {
    let letters = Array(candidate.lowercased())
    let allowed = max(1, max(wanted.count, letters.count) / 3)
    // One edit turns any one-letter name into any other: that is no likeness.
    guard abs(wanted.count - letters.count) <= allowed, max(wanted.count, letters.count) > 1 else {
      continue
    }
    let distance = editDistance(wanted, letters)
    guard distance <= allowed, distance < max(wanted.count, letters.count) else { continue }
    if let found = best, (found.distance, found.name) <= (distance, candidate) { continue }
    best = (distance, candidate)
  }
  return best?.name
}

/// The number of insertions, deletions, replacements and swaps of neighbours that turn `a` into
/// `b`, no character being edited twice (optimal string alignment).
private func editDistance(_ a: [Character], _ b: [Character]) -> Int {
  var beforePrevious: [Int] = []
  var previous = Array(0...b.count)
  for (row, letter) in a.enumerated() {
    var current = [row + 1]
    for (column, other) in b.enumerated() {
      var cost = min(
        previous[column + 1] + 1, current[column] + 1, previous[column] + (letter == other ? 0 : 1))
      if row > 0, column > 0, letter == b[column - 1], a[row - 1] == other {
        cost = min(cost, beforePrevious[column - 1] + 1)
      }
      current.append(cost)
    }
    beforePrevious = previous
    previous = current
  }
  return previous[b.count]
}
