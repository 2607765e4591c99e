// From a page of bytes on, the interpreter lets short pieces wait until somebody reads.
var text = "é你"
for i in 0..<3000 {
  text += "\(i)é"
  if i % 1000 == 0 { text += "\(text)|\(text)" }
}
let kept = text
text += "x\(text.count)"
print(kept.count, text.count, kept == text, text.hasPrefix(kept))  // expect: 55153 55159 false true
text += text
print(text.count, text.utf8.count)  // expect: 110318 136532
text.removeLast()
text += "!"
text.append("c")
text += "\(Int.min)\(Int.max)\(0)\(-7)\(true)\(0.5)"
print(text.suffix(52))  // expect: 5!c-922337203685477580892233720368547758070-7true0.5

struct Named { var name = "" }
var first = Named()
for i in 0..<5000 { first.name += "\(i)," }
var second = first
second.name += "zz\(first.name.count)"
print(first.name.count, second.name.count, second.name.suffix(9))  // expect: 23890 23897 9,zz23890

var names = Set([first.name])
first.name += "1"
print(names.contains(first.name), names.contains(String(first.name.dropLast())))  // expect: false true
names.insert(first.name)
first.name += "2"
print(names.map(\.count).sorted())  // expect: [23890, 23891]

var accents = "e"
for _ in 0..<6000 { accents += "\u{301}" }
print(accents.count, accents.utf8.count, accents.unicodeScalars.count)  // expect: 1 12001 6001
var flags = ""
for _ in 0..<5000 {
  flags += "🇨"
  flags += "🇳"
}
print(flags.count, flags.last ?? "-")  // expect: 5000 🇨🇳
