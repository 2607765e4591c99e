/// Why a safetensors file was refused.
package enum SafeTensorsError: Error, Equatable {
  case tooShort(byteCount: Int)
  case headerTooLong(byteCount: UInt64)
  case headerBeyondFile(byteCount: Int, fileByteCount: Int)
  case malformedHeader(String, offset: Int)
  case repeatedName(String)
  case unknownKey(name: String, key: String)
  case unknownElementType(name: String, word: String)
  case incompleteEntry(name: String)
  case sizeOverflow(name: String, shape: [Int])
  case wrongSize(
    name: String, shape: [Int], elementType: SafeTensors.ElementType, needed: Int, found: Int)
  case misplaced(name: String, start: Int, expected: Int)
  case bufferNotFilled(described: Int, found: Int)
}
