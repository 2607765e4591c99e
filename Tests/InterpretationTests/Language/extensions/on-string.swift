extension String {
  var isPalindrome: Bool { self == String(reversed()) }
  func shouted() -> String { uppercased() + "!" }
}
print("level".isPalindrome, "abc".isPalindrome, "hi".shouted())  // expect: true false HI!
