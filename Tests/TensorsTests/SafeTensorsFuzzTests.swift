import Foundation
import Tensors
import Testing

/// Damaged files: each is read or refused, and never a crash or a byte read that is not there.
///
/// `LECTERN_FUZZ_SECONDS` runs it for longer than the suite has time, from a seed that is printed.
struct SafeTensorsFuzzTests {
  private static let samples: [[UInt8]] = {
    let tensors = [
      "weight": Tensor.arange(6, dtype: .float32).reshape(2, 3), "steps": Tensor.arange(2),
      "mask": Tensor([true, false]), "none": Tensor.zeros(0, 4),
    ]
    return [
      try? SafeTensors.bytes(of: tensors, metadata: ["format": "pt"]),
      try? SafeTensors.bytes(of: ["层": Tensor.ones(1, dtype: .float64)]),
      try? SafeTensors.bytes(of: [:]),
    ].compactMap(\.self)
  }()

  /// Pieces of a header that mean something.
  private static let words: [[UInt8]] =
    [
      "\"a\":", "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud800", "-1", "1e9", "0.5",
      "9223372036854775807", "9223372036854775808", "18446744073709551616", "\"dtype\":\"F16\"",
      "\"BF16\"", "\"U64\"", "\"shape\":[]", "\"shape\":[0,9223372036854775807]",
      "\"data_offsets\":[0,0]", "\"__metadata__\":{}", "null", "true", "F64", "[[[[[[[[",
      "\"weight\"", "4294967296,4294967296",
    ].map { Array($0.utf8) } + [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0]]

  @Test func damagedFilesAreReadOrRefused() {
    let environment = ProcessInfo.processInfo.environment
    let seconds = environment["LECTERN_FUZZ_SECONDS"].flatMap(Double.init)
    let seed = seconds == nil ? 1 : Int.random(in: 0..<1 << 31)
    if seconds != nil { print("seed \(seed)") }
    let generator = Generator(seed: seed)
    let end = ContinuousClock.now + .seconds(seconds ?? 0)
    var (read, refused) = (0, 0)
    var messages: Set<String> = []
    repeat {
      for _ in 0..<60_000 {
        let file = damaged(generator)
        do {
          let tensors = try SafeTensors(bytes: file)
          let collected = ErrorCollector()
          collected.collecting {
            for entry in tensors.entries {
              guard let tensor = tensors.tensor(entry.name), !tensor.isFailed else { continue }
              #expect(tensor.shape == entry.shape)
              _ = tensor.to(.float64).sum()
            }
          }
          read += 1
        } catch {
          refused += 1
          messages.insert(String(describing: error).prefix { $0 != "'" }.description)
        }
      }
    } while seconds != nil && ContinuousClock.now < end
    if seconds != nil { print("read \(read), refused \(refused), in \(messages.count) ways") }
    #expect(read > 100 && refused > 10_000 && messages.count >= 8)
  }

  /// A sample with one to four changes, and often a header length that fits again.
  private func damaged(_ generator: Generator) -> [UInt8] {
    func below(_ limit: Int) -> Int { limit == 0 ? 0 : generator.integer(0, limit) }
    var bytes = Self.samples[below(Self.samples.count)]
    var headerEnd = 8 + bytes[..<8].enumerated().reduce(0) { $0 | Int($1.1) << (8 * $1.0) }
    for _ in 0...below(4) {
      let place = min(below(2) == 0 ? below(headerEnd) : 8 + below(headerEnd - 8), bytes.count)
      let before = bytes.count
      switch below(7) {
      case 0 where place < bytes.count: bytes[place] = UInt8(below(256))
      case 1 where place < bytes.count: bytes[place] ^= 1 << UInt8(below(8))
      case 2:
        let length = min(below(20), bytes.count - place)
        bytes.removeSubrange(place..<place + length)
      case 3: bytes.insert(contentsOf: Self.words[below(Self.words.count)], at: place)
      case 4:
        let length = min(below(60), bytes.count - place)
        bytes.insert(contentsOf: Array(bytes[place..<place + length]), at: place)
      case 5: bytes.removeLast(min(below(9), bytes.count))
      default: bytes.append(contentsOf: repeatElement(UInt8(below(256)), count: below(9)))
      }
      if place < headerEnd { headerEnd = max(8, headerEnd + bytes.count - before) }
    }
    if below(4) != 0, bytes.count >= 8 {
      let length = max(0, min(headerEnd, bytes.count) - 8)
      for byte in 0..<8 { bytes[byte] = UInt8(truncatingIfNeeded: length >> (8 * byte)) }
    }
    return bytes
  }
}
