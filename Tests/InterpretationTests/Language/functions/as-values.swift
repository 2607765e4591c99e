func twice(_ x: Int) -> Int { x * 2 }
let f = twice
print(f(4), [1, 2, 3].map(twice))  // expect: 8 [2, 4, 6]
let g: (Int) -> Int = twice
print(g(f(1)))  // expect: 4
