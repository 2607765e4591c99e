/// How far a cell is that takes long, for a reader who waits.
package struct CellProgress: Sendable {
  /// The share of the outermost loop that is done, from 0 to 1; nil if its end is not known.
  package var share: Double?
  /// Seconds until that loop ends, going by its pace so far.
  package var secondsLeft: Double?
  /// Training steps a second, counted from the cell's first.
  package var stepsPerSecond: Double?
  /// The loss of the last training step.
  package var loss: Double?
}

/// Follows one cell: makes rates and times left of what is counted.
struct ProgressMeter {
  private let start: ContinuousClock.Instant
  private let stepsBefore: Int
  private var loop: (start: ContinuousClock.Instant, share: Double)?
  private var lastShare = 0.0

  init(at start: ContinuousClock.Instant, steps: Int) {
    self.start = start
    stepsBefore = steps
  }

  mutating func progress(
    at now: ContinuousClock.Instant, share: Double?, steps: Int, loss: Double?
  ) -> CellProgress {
    var progress = CellProgress(share: share)
    if let share {
      // A share that falls is another loop's.
      if loop == nil || share < lastShare { loop = (now, share) }
      lastShare = share
      if let loop, share > loop.share {
        let pace = seconds(from: loop.start, to: now) / (share - loop.share)
        progress.secondsLeft = pace * (1 - share)
      }
    }
    let trained = steps - stepsBefore
    if trained > 0 {
      progress.stepsPerSecond = Double(trained) / seconds(from: start, to: now)
      progress.loss = loss
    }
    return progress
  }

  private func seconds(
    from start: ContinuousClock.Instant, to end: ContinuousClock.Instant
  ) -> Double {
    max((end - start).milliseconds / 1000, 1e-9)
  }
}
