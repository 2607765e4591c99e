func softmax(_ x: Double) -> Double { x }
print(sotfmax(1))  // error: 7: no 'sotfmax' in scope; did you mean 'softmax'?
