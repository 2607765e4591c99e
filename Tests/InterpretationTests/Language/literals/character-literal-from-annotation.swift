let letter: Character = "x"
print(letter)  // expect: x
let letters: [Character] = ["a", "b"]
print(letters)  // expect: ["a", "b"]
print(String(letters))  // expect: ab
