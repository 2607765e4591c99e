let letters = Array("abcdefghijklmnopqrstuvwxyz")
func shift(_ text: String, by key: UInt8) -> String {
  String(
    text.map { character -> Character in
      guard let code = character.asciiValue, code >= 97, code <= 122 else { return character }
      return letters[Int((code - 97 + key) % 26)]
    })
}
print(Character("c").asciiValue! - 97)  // expect: 2
print("hello".utf8.map { Int($0 - 97) })  // expect: [7, 4, 11, 11, 14]
print(shift("hello, world", by: 3))  // expect: khoor, zruog
