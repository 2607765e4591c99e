func bubbleSort(_ xs: inout [Int]) -> Int {
  var swaps = 0
  var end = xs.count
  repeat {
    var last = 0
    for i in stride(from: 1, to: end, by: 1) where xs[i - 1] > xs[i] {
      xs.swapAt(i - 1, i)
      swaps += 1
      last = i
    }
    end = last
  } while end > 1
  return swaps
}
var xs = [5, 1, 4, 2, 8, 0]
let original = xs
print(bubbleSort(&xs), xs, original)  // expect: 9 [0, 1, 2, 4, 5, 8] [5, 1, 4, 2, 8, 0]
