/// Why a safetensors file was refused.
package enum SafeTensorsError: LibraryError, Equatable {
  case tooShort(byteCount: Int)
  case headerTooLong(byteCount: UInt64)
  case headerBeyondFile(byteCount: Int, fileByteCount: Int)
  /// A header that is not UTF-8, or does not start with a brace.
  case headerIsNoText
  case malformedHeader
  case metadataIsNoText
  case repeatedName
  case unknownKey(name: String, key: String)
  case unknownElementType(name: String, word: String)
  case incompleteEntry(name: String)
  /// A shape or offsets that are not lists of whole numbers from 0.
  case notWholeNumbers(name: String)
  case tooManyDims(name: String)
  case sizeOverflow(name: String, shape: [Int])
  case wrongSize(
    name: String, shape: [Int], elementType: SafeTensors.ElementType, needed: Int, found: Int)
  case misplaced(name: String, start: Int, expected: Int)
  case bufferNotFilled(described: Int, found: Int)
  /// A whole number that no integer type of a tensor can hold.
  case numberTooLarge(name: String)
  case reservedName
}
