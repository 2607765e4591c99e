let letters = Set("mississippi")
print(letters.count, letters.sorted())  // expect: 4 ["i", "m", "p", "s"]
print(String(letters.sorted()))  // expect: imps
