let n = 7
let kind = if n % 2 == 0 { "even" } else { "odd" }
print(kind)  // expect: odd
let x: Double = if n > 5 { 1 } else { 0 }
print(x)  // expect: 1.0
