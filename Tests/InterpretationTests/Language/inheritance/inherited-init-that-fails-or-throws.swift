enum SizeError: Error { case negative }
class Size {
  let value: Int
  init?(_ text: String) {
    guard let value = Int(text) else { return nil }
    self.value = value
  }
  init(checked value: Int) throws {
    if value < 0 { throw SizeError.negative }
    self.value = value
  }
  init(counting count: inout Int) {
    count += 1
    value = count
  }
  convenience init?(first texts: [String]) { self.init(texts.first ?? "") }
}
class Named: Size {
  var name = "size"
}
print(Named("x") as Any, Named("3")?.name ?? "-", Named(first: []) as Any)  // expect: nil size nil
print(Named(first: ["8"])?.value ?? 0)  // expect: 8
do {
  print(try Named(checked: 2).value)  // expect: 2
  print(try Named(checked: -2).value)
} catch {
  print(error)  // expect: negative
}
var count = 4
print(Named(counting: &count).value, count)  // expect: 5 5
