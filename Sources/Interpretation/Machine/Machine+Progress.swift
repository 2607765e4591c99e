internal import Memory

/// How far a program is, read off its loops: no notebook has to say it.
extension Machine {
  /// Tells the host the share of the outermost loop that is done, if it wants to know by now.
  ///
  /// Inside a closure that native code called, the frames below are not all known: nothing is said.
  func reportProgress() {
    guard let onProgress, nesting == 1, limits.isReportDue() else { return }
    var (share, step) = (0.0, 1.0)
    var isKnown = false
    for index in 0..<state.pointee.frameCount {
      let here = frames[index]
      let place = Int32(here.place)
      let body = here.body.pointee
      for loop in body.routine.takeUnretainedValue().loops
      where loop.start <= place && place < loop.end {
        guard let (done, count) = passes(of: loop, here.registers, body) else { continue }
        share += step * done / count
        step /= count
        isKnown = true
      }
    }
    onProgress(isKnown ? min(max(share, 0), 1) : nil)
  }

  /// How many passes of a loop are done, and how many there are.
  private func passes(
    of loop: Routine.Loop, _ registers: UnsafeMutablePointer<Value>, _ body: Routine.Body
  ) -> (done: Double, count: Double)? {
    switch loop.kind {
    case .counting(let first, let place, let isClosed):
      let (counter, last) = (body.operands[Int(place)], body.operands[Int(place) + 1])
      guard case .int(let counter) = registers[Int(counter)],
        case .int(let last) = registers[Int(last)]
      else { return nil }
      let count = Double(last) - Double(first) + (isClosed ? 1 : 0)
      return count > 0 ? (Double(counter) - Double(first), count) : nil
    case .elements(let iterator):
      guard case .object(let object) = registers[Int(iterator)],
        let iterator = exactly(object, ElementIterator.self), iterator.count > 0
      else { return nil }
      return (Double(iterator.passes - 1), Double(iterator.count))
    }
  }
}
