// Strings of one character may be one object inside; to change one changes no other.
var first = String("abc".prefix(1))
first += "!"
first.append("?")
print(first, String("abc".prefix(1)))  // expect: a!? a

var letters = "aab".map { String($0) }
letters[0] += "x"
print(letters)  // expect: ["ax", "a", "b"]

var letter = String(Character("a"))
letter.append(contentsOf: letter)
letter += "\(1)"
print(letter, String(Character("a")))  // expect: aa1 a
