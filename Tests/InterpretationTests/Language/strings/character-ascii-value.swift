let a: Character = "a"
print(a.asciiValue ?? 0)  // expect: 97
print(Character("A") < Character("B"))  // expect: true
