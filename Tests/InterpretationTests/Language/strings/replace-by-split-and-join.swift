print("a-b-c".split(separator: "-").joined(separator: "+"))  // expect: a+b+c
print("aXbX".map { $0 == "X" ? "_" : String($0) }.joined())  // expect: a_b_
