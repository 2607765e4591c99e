let a: Int? = 1
let b: Int? = 2
let c: Int? = nil
if let a, let b { print(a + b) }
// expect: 3
if let a, let c { print(a + c) } else { print("something is nil") }
// expect: something is nil
