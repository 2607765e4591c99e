let letters = Array("añ中")
print(letters)  // expect: ["a", "ñ", "中"]
print(letters.count, letters[2])  // expect: 3 中
print(String(letters.reversed()))  // expect: 中ña
