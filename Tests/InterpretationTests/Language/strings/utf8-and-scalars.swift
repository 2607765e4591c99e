let s = "aé中"
print(s.count, s.unicodeScalars.count, s.utf8.count)  // expect: 3 3 6
print(Array("é".utf8))  // expect: [195, 169]
