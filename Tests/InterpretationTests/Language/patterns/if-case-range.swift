let n = 15
if case 10..<20 = n { print("in the teens") }
// expect: in the teens
if case 0 = n { print("zero") } else { print("not zero") }
// expect: not zero
