let c: Character = "7"
print(c.isNumber, c.isLetter, c.wholeNumberValue ?? -1)  // expect: true false 7
let d: Character = "中"
print(d.isLetter, d.isASCII)  // expect: true false
let space: Character = " "
print(space.isWhitespace, space.isPunctuation)  // expect: true false
