struct Note: CustomStringConvertible {
  var pitch: Int
  var description: String { "note \(pitch)" }
}

var text = "a"
let before = text
for i in 1...3 { text += "\(i);" }
print(text)  // expect: a1;2;3;
print(before)  // expect: a

// Its own text is read before it changes.
text = "x"
text += "<\(text)\(text)>"
print(text)  // expect: x<xx>

// A part that another variable holds stays as it is.
let part = "part"
text += "\(part) \(Note(pitch: 60)) \(1.5) \(true)"
print(text, part)  // expect: x<xx>part note 60 1.5 true part

// In a field, an element and a dictionary.
struct Page {
  var lines = ["", ""]
  var notes: [String: String] = [:]
}
var page = Page()
let empty = page
page.lines[1] += "line \(page.lines.count)"
page.notes["end", default: "…"] += "\(part)!"
print(page.lines, page.notes, empty.lines)  // expect: ["", "line 2"] ["end": "…part!"] ["", ""]

// In a variable that a closure shares.
var shared = ""
let add = { (i: Int) in shared += "\(i)\(shared.count)" }
add(7)
add(8)
print(shared)  // expect: 7082
