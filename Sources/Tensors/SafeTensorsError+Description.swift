extension SafeTensorsError: CustomStringConvertible {
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
    case .malformedHeader(let what, let offset):
      "the header is not the JSON it should be: \(what) (byte \(offset))"
    case .repeatedName(let name): "the header describes '\(name)' twice"
    case .unknownKey(let name, let key): "'\(name)' has an unknown key '\(key)'"
    case .unknownElementType(let name, let word): "'\(name)' has the unknown dtype '\(word)'"
    case .incompleteEntry(let name): "'\(name)' lacks a dtype, a shape or its two data_offsets"
    case .sizeOverflow(let name, let shape): "'\(name)' has an impossible shape \(shape)"
    case .wrongSize(let name, let shape, let elementType, let needed, let found):
      "'\(name)', \(shape) of \(elementType.rawValue), needs \(needed) bytes and has \(found)"
    case .misplaced(let name, let start, let expected):
      "'\(name)' starts at byte \(start) of the data, not at \(expected) where the one before ends"
    case .bufferNotFilled(let described, let found):
      "the header describes \(described) bytes of data, the file has \(found)"
    }
  }
}
