func quickSort(_ xs: [Int]) -> [Int] {
  guard let pivot = xs.first else { return [] }
  let rest = xs.dropFirst()
  return quickSort(rest.filter { $0 < pivot }) + [pivot] + quickSort(rest.filter { $0 >= pivot })
}
print(quickSort([3, 6, 1, 8, 2, 9, 2]))  // expect: [1, 2, 2, 3, 6, 8, 9]
print(quickSort([]))  // expect: []
