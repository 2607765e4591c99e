#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The header of a safetensors file, read by Foundation's JSON decoder.
struct SafeTensorsHeader {
  /// By their place in the data.
  let entries: [SafeTensors.Entry]
  let metadata: [String: String]

  init(json: Data) throws(SafeTensorsError) {
    // The decoder would also take UTF-16 and UTF-32; the format wants UTF-8 and a brace.
    let isText = json.withUnsafeBytes {
      $0.first == UInt8(ascii: "{") && !$0.contains(0)
        && String(validating: $0, as: UTF8.self) != nil
    }
    guard isText else { throw .headerIsNoText }
    let decoded: DecodedHeader
    do {
      decoded = try JSONDecoder().decode(DecodedHeader.self, from: json)
    } catch let error as SafeTensorsError {
      throw error
    } catch {
      throw .malformedHeader
    }
    // A JSON decoder keeps one of two members of a name, and says nothing.
    guard json.withUnsafeBytes(memberCount) == decoded.memberCount else { throw .repeatedName }
    entries = decoded.entries.sorted {
      ($0.range.lowerBound, $0.range.upperBound, $0.name)
        < ($1.range.lowerBound, $1.range.upperBound, $1.name)
    }
    metadata = decoded.metadata ?? [:]
  }
}

/// How many members the objects in a JSON text have: one for each colon outside of a string. The
/// text is known to be valid.
private func memberCount(_ json: UnsafeRawBufferPointer) -> Int {
  var count = 0
  var isInString = false
  var isEscaped = false
  for byte in json {
    if isEscaped {
      isEscaped = false
    } else if byte == UInt8(ascii: "\\") {
      isEscaped = true
    } else if byte == UInt8(ascii: "\"") {
      isInString.toggle()
    } else if byte == UInt8(ascii: ":"), !isInString {
      count += 1
    }
  }
  return count
}

private struct DecodedHeader: Decodable {
  var entries: [SafeTensors.Entry] = []
  var metadata: [String: String]?

  /// How many members the header has if no name stands twice: each tensor, and its three.
  var memberCount: Int { entries.count * 4 + (metadata.map { 1 + $0.count } ?? 0) }

  init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Name.self)
    for name in members.allKeys {
      if name.stringValue == "__metadata__" {
        metadata = try? members.decode([String: String].self, forKey: name)
        guard metadata != nil else { throw SafeTensorsError.metadataIsNoText }
      } else {
        guard let entry = try? members.nestedContainer(keyedBy: Name.self, forKey: name) else {
          throw SafeTensorsError.incompleteEntry(name: name.stringValue)
        }
        entries.append(try Self.entry(named: name.stringValue, entry))
      }
    }
  }

  private static func entry(
    named name: String, _ members: KeyedDecodingContainer<Name>
  ) throws(SafeTensorsError) -> SafeTensors.Entry {
    let known: Set = ["dtype", "shape", "data_offsets"]
    if let key = members.allKeys.map(\.stringValue).filter({ !known.contains($0) }).min() {
      throw .unknownKey(name: name, key: key)
    }
    guard members.allKeys.count == 3,
      let word = try? members.decode(String.self, forKey: Name("dtype"))
    else { throw .incompleteEntry(name: name) }
    guard let elementType = SafeTensors.ElementType(rawValue: word) else {
      throw .unknownElementType(name: name, word: word)
    }
    guard let shape = try? numbers(members, "shape", atMost: SafeTensors.highestRank + 1),
      let offsets = try? numbers(members, "data_offsets", atMost: 3),
      offsets.count == 2, offsets[0] <= offsets[1]
    else { throw .notWholeNumbers(name: name) }
    guard shape.count <= SafeTensors.highestRank else { throw .tooManyDims(name: name) }
    return SafeTensors.Entry(
      name: name, elementType: elementType, shape: shape, range: offsets[0]..<offsets[1])
  }
}

/// The first numbers of a list, which may be hostile and long. Each must be whole and not negative.
private func numbers(
  _ members: KeyedDecodingContainer<Name>, _ name: String, atMost limit: Int
) throws -> [Int] {
  var list = try members.nestedUnkeyedContainer(forKey: Name(name))
  var numbers: [Int] = []
  while !list.isAtEnd, numbers.count < limit {
    let number = try list.decode(Int.self)
    guard number >= 0 else { throw SafeTensorsError.notWholeNumbers(name: name) }
    numbers.append(number)
  }
  return numbers
}

/// The name of a member, whatever it is.
private struct Name: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(_ name: String) { stringValue = name }
  init?(stringValue: String) { self.init(stringValue) }
  init?(intValue: Int) { nil }
}
