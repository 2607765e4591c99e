let a = 3
let b = 4
print("\(a) + \(b) = \(a + b)")  // expect: 3 + 4 = 7
print("nested: \("in" + "ner")")  // expect: nested: inner
