let x: Int? = 5
print(x! + 1)  // expect: 6
let words = ["a": [1, 2]]
print(words["a"]![1])  // expect: 2
