internal import Programs

/// How a rehearsed statement ends.
enum Flow {
  case next
  case result(Value)
  case leave(LoopLabel)
  case again(LoopLabel)
  case fallThrough
  case yield(Value)
  /// The path ends: in a run an error would have stopped it.
  case stop

  var goesOn: Bool { if case .next = self { true } else { false } }
}
