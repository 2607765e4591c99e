func isVowel(_ c: Character) -> Bool {
  switch c {
  case "a", "e", "i", "o", "u": true
  default: false
  }
}
print("attention".filter(isVowel))  // expect: aeio
