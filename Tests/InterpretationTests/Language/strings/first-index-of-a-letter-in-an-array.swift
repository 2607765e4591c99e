let letters = Array("hello")
print(letters.firstIndex(of: "l") ?? -1, letters[1...2].count, String(letters[1...2]))
// expect: 2 2 el
