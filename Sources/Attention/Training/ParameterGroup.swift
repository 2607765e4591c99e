import Tensors

/// Parameters that an optimiser changes at a learning rate, or with a weight decay, of their own.
/// (PyTorch: `[{"params": …, "lr": …, "weight_decay": …}]`.)
///
/// ```swift
/// let optimizer = AdamW(groups: [
///   ParameterGroup(encoder.parameters, lr: 1e-4),
///   ParameterGroup(decoder.parameters, weightDecay: 0),
/// ], lr: 1e-3)
/// ```
///
/// What is nil is the optimiser's. When a schedule changes the optimiser's learning rate, those of the
/// groups change by the same factor.
public struct ParameterGroup {
  /// What the optimiser changes with these numbers; a parameter stands in one group only.
  public let parameters: [Parameter]
  /// The learning rate while the optimiser's is the one it began with.
  public let lr: Double?
  /// The weight decay instead of the optimiser's; 0 for none.
  public let weightDecay: Double?

  /// The optimiser refuses a negative `lr` or `weightDecay`, and a group without parameters.
  public init(_ parameters: [Parameter], lr: Double? = nil, weightDecay: Double? = nil) {
    self.parameters = parameters
    self.lr = lr
    self.weightDecay = weightDecay
  }
}

/// The groups of an optimiser, with the learning rate that schedules change.
struct ParameterGroups {
  private struct Group {
    var lr: Double?
    var weightDecay: Double?
    let range: Range<Int>
  }

  private let type: String
  /// Those of all groups, one group after the other.
  let parameters: [Parameter]
  private var groups: [Group] = []
  /// The learning rate of groups without their own, now and at the beginning.
  var lr: Double
  private var initial: Double
  /// The weight decay of groups without their own.
  var weightDecay: Double
  /// Whether a group's number, or a parameter in two groups, was refused.
  private(set) var isRefused = false

  init(_ type: String, _ groups: [ParameterGroup], lr: Double, weightDecay: Double) {
    self.type = type
    self.lr = lr
    initial = lr
    self.weightDecay = weightDecay
    var seen: Set<ObjectIdentifier> = []
    var all: [Parameter] = []
    for group in groups {
      let own = distinct(group.parameters, type)
      if own.contains(where: { !seen.insert(ObjectIdentifier($0)).inserted }) {
        _ = fail(TrainingError.parameterInTwoGroups(type: type))
        isRefused = true
      }
      self.groups.append(
        Group(
          lr: group.lr, weightDecay: group.weightDecay, range: all.count..<all.count + own.count))
      all += own
      for (name, value) in [("lr", group.lr), ("weightDecay", group.weightDecay)] {
        guard let value else { continue }
        if !areHyperparameters(type, [(name, value, value >= 0, "at least 0")]) { isRefused = true }
      }
    }
    if groups.isEmpty { _ = distinct([], type) }
    parameters = all
  }

  /// The place of each parameter, with its group's learning rate and weight decay.
  var steps: [(place: Int, lr: Double, weightDecay: Double)] {
    groups.flatMap { group in
      group.range.map { ($0, rate(of: group), group.weightDecay ?? weightDecay) }
    }
  }

  private func rate(of group: Group) -> Double {
    guard let own = group.lr else { return lr }
    return lr == initial || initial == 0 ? own : own * (lr / initial)
  }

  /// Writes each group's numbers to a state, under the names of its place.
  func write(to state: inout OptimizerState, _ writeOthers: (inout OptimizerState) -> Void) {
    for (place, group) in groups.enumerated() {
      state.group = place
      state.set("lr", rate(of: group))
      state.set("weight_decay", group.weightDecay ?? weightDecay)
      writeOthers(&state)
    }
    state.group = 0
  }

  /// Takes each group's numbers from a state; false, with a report, if one is missing.
  mutating func read(from state: inout OptimizerState) -> Bool {
    var (rates, decays): ([Double], [Double]) = ([], [])
    for place in groups.indices {
      state.group = place
      guard let rate = state.number("lr"), let decay = state.number("weight_decay") else {
        return false
      }
      rates.append(rate)
      decays.append(decay)
    }
    state.group = 0
    if let first = groups.firstIndex(where: { $0.lr == nil }) { lr = rates[first] }
    initial = lr
    for place in groups.indices {
      if groups[place].lr != nil { groups[place].lr = rates[place] }
      if groups[place].weightDecay != nil {
        groups[place].weightDecay = decays[place]
      } else {
        weightDecay = decays[place]
      }
    }
    return true
  }
}
