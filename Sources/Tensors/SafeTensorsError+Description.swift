extension SafeTensorsError {
  package var description: String {
    "safetensors: " + reason
  }

  private var reason: String {
    switch self {
    case .tooShort(let byteCount):
      "the file has \(byteCount) bytes, too few for the length of its header"
    case .headerTooLong(let byteCount):
      "the header claims \(byteCount) bytes; at most \(SafeTensors.longestHeader) are read"
    case .headerBeyondFile(let byteCount, let fileByteCount):
      "the header claims \(byteCount) bytes, the whole file has \(fileByteCount)"
    case .headerIsNoText: "the header is not UTF-8 text that starts with '{'"
    case .malformedHeader: "the header is not a JSON object"
    case .metadataIsNoText: "__metadata__ has a value that is not a text"
    case .repeatedName: "the header describes two things under one name"
    case .unknownKey(let name, let key): "'\(name)' has an unknown key '\(key)'"
    case .unknownElementType(let name, let word): "'\(name)' has the unknown dtype '\(word)'"
    case .incompleteEntry(let name): "'\(name)' lacks a dtype, a shape or its two data_offsets"
    case .notWholeNumbers(let name):
      "'\(name)' has a shape or data_offsets that are not whole numbers from 0 upwards"
    case .tooManyDims(let name):
      "'\(name)' has more than \(SafeTensors.highestRank) dimensions"
    case .sizeOverflow(let name, let shape): "'\(name)' has an impossible shape \(shape)"
    case .wrongSize(let name, let shape, let elementType, let needed, let found):
      "'\(name)', \(shape) of \(elementType.rawValue), needs \(needed) bytes and has \(found)"
    case .misplaced(let name, let start, let expected):
      "'\(name)' starts at byte \(start) of the data, not at \(expected) where the one before ends"
    case .bufferNotFilled(let described, let found):
      "the header describes \(described) bytes of data, the file has \(found)"
    case .numberTooLarge(let name): "'\(name)' holds a number too large for int64"
    case .reservedName: "no tensor can be named __metadata__"
    }
  }

  /// What to write instead, where that can be said.
  package var help: String? {
    switch self {
    case .tooShort, .headerTooLong, .headerIsNoText: "is this a safetensors file?"
    case .headerBeyondFile, .bufferNotFilled: "was the file cut short while it was copied?"
    case .unknownElementType:
      "these are read: F64 F32 F16 BF16 I64 I32 I16 I8 U64 U32 U16 U8 BOOL"
    default: nil
    }
  }
}
