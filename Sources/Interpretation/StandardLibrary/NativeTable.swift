package import Programs

/// Gathers a native library: one statement for each type and member.
///
/// ```swift
/// table.add(to: "Bool", "mutating func toggle()") { arguments, _ in … }
/// ```
package struct NativeTable {
  package private(set) var native = NativeLibrary(library: Library(), functions: [])

  package init() {}

  package mutating func reserve(types: Int, declarations: Int) {
    native.library.types.reserveCapacity(types)
    native.library.declarations.reserveCapacity(declarations)
    native.functions.reserveCapacity(declarations)
  }

  package mutating func add(type: LibraryType) {
    native.library.types.append(type)
  }

  /// Makes a type that is there already conform to more protocols.
  package mutating func add(conformances: [String], to name: String) {
    for index in native.library.types.indices where native.library.types[index].name == name {
      native.library.types[index].conformances += conformances
    }
  }

  /// Declares a member of `owner` (nil: a global) by its Swift text and the code that runs it. Its
  /// name is read from the text. Under `constraint` the member exists (`Element == String`).
  package mutating func add(
    to owner: String?, _ signature: String, where constraint: String? = nil,
    _ function: @escaping NativeFunction
  ) {
    add(to: owner, signature, where: constraint, get: function, set: nil)
  }

  /// The same for a property or subscript that can be set.
  package mutating func add(
    to owner: String?, _ signature: String, where constraint: String? = nil,
    get: @escaping NativeFunction, set: NativeFunction?
  ) {
    native.library.declarations.append(
      LibraryDeclaration(
        owner: owner, name: declaredName(in: signature), signature: signature,
        constraint: constraint, native: native.functions.count,
        setter: set == nil ? nil : native.functions.count + 1))
    native.functions.append(get)
    if let set { native.functions.append(set) }
  }

  /// Adds all of another library, whose functions get new numbers.
  package mutating func add(_ other: NativeLibrary) {
    let offset = native.functions.count
    if offset == 0, native.library.types.isEmpty {
      native = other
      return
    }
    native.library.types += other.library.types
    native.library.declarations += other.library.declarations.map {
      var declaration = $0
      declaration.native += offset
      declaration.setter = declaration.setter.map { $0 + offset }
      return declaration
    }
    native.functions += other.functions
  }
}

/// The name a declaration introduces: the word after `func`, `var` or `let`, or `init` or
/// `subscript`.
package func declaredName(in signature: String) -> String {
  var signature = signature
  return signature.withUTF8 { text in
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, !endsWord(text[end]) { end += 1 }
      let word = UnsafeBufferPointer(rebasing: text[start..<end])
      if matches(word, "init") || matches(word, "subscript") {
        return String(decoding: word, as: UTF8.self)
      }
      if matches(word, "func") || matches(word, "var") || matches(word, "let") {
        return nameStarting(at: end + 1, in: text)
      }
      start = end + 1
    }
    return ""
  }
}

private func nameStarting(at start: Int, in text: UnsafeBufferPointer<UInt8>) -> String {
  // A keyword as a name stands in backticks.
  let start = start < text.count && text[start] == UInt8(ascii: "`") ? start + 1 : start
  var end = start
  // An operator may itself contain `<`; a space follows its name.
  let isWord = start < text.count && isWordByte(text[start])
  while end < text.count, isWord ? isWordByte(text[end]) : text[end] != UInt8(ascii: " ") {
    end += 1
  }
  return String(decoding: UnsafeBufferPointer(rebasing: text[start..<end]), as: UTF8.self)
}

private func isWordByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...0xFF:
    true
  default: false
  }
}

private func endsWord(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: " "), UInt8(ascii: "("), UInt8(ascii: "<"), UInt8(ascii: "?"): true
  default: false
  }
}

private func matches(_ word: UnsafeBufferPointer<UInt8>, _ text: StaticString) -> Bool {
  guard word.count == text.utf8CodeUnitCount else { return false }
  for index in 0..<word.count where word[index] != text.utf8Start[index] { return false }
  return true
}
