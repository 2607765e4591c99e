struct Celsius {
  let degrees: Double
  init?(_ text: String) {
    guard let degrees = Double(text) else { return nil }
    self.degrees = degrees
  }
  init?(first parts: [String]) {
    guard !parts.isEmpty else { return nil }
    self.init(parts[0])
    print("made of", parts[0])
  }
  init?(either a: String, or b: String) {
    if a.isEmpty {
      self.init(b)
    } else {
      self.init(a)
    }
  }
  init(certainly text: String) { self.init(text)! }
  init?(whole degrees: Int) { self.init(certainly: "\(degrees)") }
}
print(Celsius(first: ["x"]) as Any)  // expect: nil
print(Celsius(first: []) as Any)  // expect: nil
// expect: made of 21.5
print(Celsius(first: ["21.5"])?.degrees ?? 0.5)  // expect: 21.5
print(Celsius(either: "", or: "7")?.degrees ?? 0.5)  // expect: 7.0
print(Celsius(either: "?", or: "7")?.degrees ?? 0.5)  // expect: 0.5
print(Celsius(certainly: "3").degrees, Celsius(whole: 4)?.degrees ?? 0.5)  // expect: 3.0 4.0

enum Operation: String {
  case add = "+"
  case subtract = "-"
  init?(symbol: Character) { self.init(rawValue: String(symbol)) }
}
print(Operation(symbol: "?") == nil, Operation(symbol: "-") == .subtract)  // expect: true true

enum TextError: Error { case empty }
struct Word {
  let text: String
  init?(_ text: String) throws {
    if text.isEmpty { throw TextError.empty }
    if text.contains(" ") { return nil }
    self.text = text
  }
  init?(first words: [String]) throws { try self.init(words.first ?? "") }
}
print(try Word(first: ["a"])?.text ?? "-", try Word(first: ["a b"])?.text ?? "-")  // expect: a -
do {
  print(try Word(first: []) == nil)
} catch {
  print(error)  // expect: empty
}
