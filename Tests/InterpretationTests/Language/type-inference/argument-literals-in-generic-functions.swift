print(max(1, 2.5), min(0.5, 1))  // expect: 2.5 0.5
let x = 2.0
print(max(x, 3), [x, 1].reduce(0, +))  // expect: 3.0 3.0
