print("".isEmpty, "".count, "" == "")  // expect: true 0 true
print("a,b".split(separator: ";"))  // expect: ["a,b"]
print("".split(separator: ","))  // expect: []
