internal import Programs

/// The types of the standard library.
extension StandardLibrary {
  /// Views and lazy sequences, with their elements' types.
  static let views: [(name: String, element: String)] = [
    ("EnumeratedSequence", "(offset: Int, element: Base)"),
    ("Zip2Sequence", "(First, Second)"),
    ("FlattenSequence", "Element"),
    ("Repeated", "Element"),
    ("StrideTo", "Element"),
    ("StrideThrough", "Element"),
    ("DictionaryKeys", "Element"),
    ("DictionaryValues", "Element"),
    ("UTF8View", "UInt8"),
    ("UnicodeScalarView", "Character"),
  ]

  static func addTypes(to table: inout NativeTable) {
    func add(
      _ name: String, _ parameters: [String] = [], is conformances: [String],
      element: String? = nil, cases: [String] = []
    ) {
      table.add(
        type: LibraryType(
          name: name, kind: cases.isEmpty ? .structure : .enumeration,
          genericParameters: parameters, conformances: conformances, element: element, cases: cases)
      )
    }
    let number = ["Equatable", "Hashable", "Comparable", "CustomStringConvertible", "Numeric"]
    let integer =
      number + [
        "SignedNumeric", "BinaryInteger", "FixedWidthInteger", "SignedInteger", "Strideable",
      ]
    let floating =
      number + ["SignedNumeric", "FloatingPoint", "BinaryFloatingPoint", "Strideable"]
    let text = ["Equatable", "Hashable", "Comparable", "CustomStringConvertible"]
    add("Int", is: integer)
    add("UInt8", is: number)
    add("Double", is: floating)
    add("Float", is: floating)
    add("Bool", is: ["Equatable", "Hashable", "CustomStringConvertible"])
    add("Character", is: text)
    add("String", is: text + ["StringProtocol", "Sequence", "Collection"], element: "Character")
    add("Substring", is: text + ["StringProtocol", "Sequence", "Collection"], element: "Character")

    let collection = ["Sequence", "Collection"]
    let value = ["Equatable", "Hashable", "CustomStringConvertible"]
    add("Optional", ["Wrapped"], is: ["Equatable", "Hashable"])
    add("Array", ["Element"], is: collection + value, element: "Element")
    add("ArraySlice", ["Element"], is: collection + value, element: "Element")
    add("Set", ["Element"], is: collection + value, element: "Element")
    add(
      "Dictionary", ["Key", "Value"], is: collection + value, element: "(key: Key, value: Value)")
    add("Range", ["Bound"], is: collection + value, element: "Bound")
    add("ClosedRange", ["Bound"], is: collection + value, element: "Bound")
    add("PartialRangeFrom", ["Bound"], is: ["Sequence"], element: "Bound")
    add("PartialRangeUpTo", ["Bound"], is: [])
    add("PartialRangeThrough", ["Bound"], is: [])
    for view in views {
      let parameters =
        switch view.name {
        case "EnumeratedSequence": ["Base"]
        case "Zip2Sequence": ["First", "Second"]
        default: view.element == "Element" ? ["Element"] : []
        }
      add(view.name, parameters, is: ["Sequence"], element: view.element)
    }
    add("FloatingPointSign", is: ["Equatable", "Hashable"], cases: ["plus", "minus"])
    add(
      "FloatingPointRoundingRule", is: ["Equatable", "Hashable"],
      cases: [
        "toNearestOrAwayFromZero", "toNearestOrEven", "up", "down", "towardZero",
        "awayFromZero",
      ])
    add("Never", is: [])
    add("Metatype", is: ["Equatable", "Hashable", "CustomStringConvertible"])
    add("Hasher", is: [])
  }
}
