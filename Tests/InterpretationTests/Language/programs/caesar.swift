func caesar(_ text: String, by shift: Int) -> String {
  let alphabet = Array("abcdefghijklmnopqrstuvwxyz")
  var result = ""
  for letter in text {
    if let i = alphabet.firstIndex(of: letter) {
      result.append(alphabet[(i + shift + 26) % 26])
    } else {
      result.append(letter)
    }
  }
  return result
}
let secret = caesar("hello, world", by: 3)
print(secret)  // expect: khoor, zruog
print(caesar(secret, by: -3))  // expect: hello, world
