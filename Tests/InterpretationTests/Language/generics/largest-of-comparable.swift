func largest<T: Comparable>(_ xs: [T]) -> T? {
  var best: T?
  for x in xs { if best == nil || x > best! { best = x } }
  return best
}
print(largest([3, 9, 2]) ?? 0, largest(["b", "c", "a"]) ?? "")  // expect: 9 c
