let xs = [
  1,
  2,
]
let d = [
  "a": [
    1, 2,
  ]
]
print(xs, d)  // expect: [1, 2] ["a": [1, 2]]
