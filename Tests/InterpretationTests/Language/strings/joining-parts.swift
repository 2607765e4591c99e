let s = "hello"
print(s.prefix(1).uppercased() + s.dropFirst())  // expect: Hello
let words = "big cat".split(separator: " ")
print(words[0] + words[1], words[0] + "ger", words[1] + s)  // expect: bigcat bigger cathello
var text = s
text += words[0]
var part = s.prefix(2)
part += s
part += words[1]
print(text, part)  // expect: hellobig hehellocat
