internal import Memory

/// A string or a part of one.
///
/// To join a few bytes to a string takes the standard library as long as to join a page: once the
/// text is long, short pieces wait side by side until the page is full or somebody reads. Changed
/// only by who holds the object alone.
package final class StringObject: ValueObject {
  private var joined: String
  private var waiting: UnsafeMutablePointer<UInt8>?
  private var waitingCount = 0

  private static let page = 4096
  private static let longestDecimal = 20

  package init(_ text: String) { joined = text }

  deinit { waiting?.deallocate() }

  package override var text: String {
    joinWaiting()
    return joined
  }

  package override var debugText: String { text.debugDescription }

  package override func isEqual(to other: ValueObject) -> Bool {
    exactly(other, StringObject.self).map { $0.text == text } ?? false
  }

  package override func hash(into hasher: inout Hasher) { hasher.combine(text) }

  /// How long the text is in UTF-8.
  var byteCount: Int { joined.utf8.count + waitingCount }

  func change(_ body: (inout String) -> Void) {
    joinWaiting()
    body(&joined)
  }

  func add(_ piece: String) {
    guard let place = room(for: piece.utf8.count) else {
      joined += piece
      return
    }
    var piece = piece
    piece.withUTF8 { bytes in
      if let source = bytes.baseAddress { place.update(from: source, count: bytes.count) }
      waitingCount += bytes.count
    }
  }

  func add(_ number: Int) {
    guard let place = room(for: Self.longestDecimal) else {
      joined += String(number)
      return
    }
    waitingCount += number.writeDecimal(at: place)
  }

  /// Where so many bytes may wait; nowhere if they are better joined right away, and then nothing
  /// waits.
  private func room(for count: Int) -> UnsafeMutablePointer<UInt8>? {
    if let waiting, waitingCount + count <= Self.page { return waiting + waitingCount }
    joinWaiting()
    guard joined.utf8.count >= Self.page, count <= Self.page else { return nil }
    let page = waiting ?? .allocate(capacity: Self.page)
    waiting = page
    return page
  }

  private func joinWaiting() {
    guard waitingCount > 0 else { return }
    let bytes = UnsafeBufferPointer(start: waiting, count: waitingCount)
    joined += String(decoding: bytes, as: UTF8.self)
    waitingCount = 0
  }
}

extension Int {
  /// Writes the number as ASCII, at most 20 bytes; how many they are.
  fileprivate func writeDecimal(at place: UnsafeMutablePointer<UInt8>) -> Int {
    var rest = magnitude
    var count = 0
    repeat {
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      place[count] = UInt8(truncatingIfNeeded: digit) | UInt8(ascii: "0")
      rest = quotient
      count += 1
    } while rest > 0
    if self < 0 {
      place[count] = UInt8(ascii: "-")
      count += 1
    }
    let written = UnsafeMutableBufferPointer(start: place, count: count)
    for index in 0..<(count / 2) { written.swapAt(index, count - 1 - index) }
    return count
  }
}
