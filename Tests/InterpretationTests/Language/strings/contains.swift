print("attention".contains("tent"))  // expect: true
print("attention".contains("x"))  // expect: false
let c: Character = "n"
print("attention".contains(c))  // expect: true
print("注意力机制".contains("机制"))  // expect: true
