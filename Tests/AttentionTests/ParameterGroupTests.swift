import Attention
import Tensors
import Testing

/// Groups of parameters with learning rates and weight decays of their own.
@Suite struct ParameterGroupTests {
  private static let values = [1.0, -2, 3]

  private func parameters() -> [Parameter] {
    (0..<3).map { place in
      let parameter = Parameter(Tensor(Self.values.map { $0 + Double(place) }))
      parameter.grad = Tensor([0.5, -0.25, 1])
      return parameter
    }
  }

  private func stepped(_ build: ([Parameter]) -> any Optimizer) -> [[Double]] {
    let all = parameters()
    let optimizer = build(all)
    for _ in 0..<3 { optimizer.step() }
    return all.map { $0.value.detach().scalars }
  }

  @Test func `each group steps as an optimiser of its own would`() {
    let builders: [(([ParameterGroup], Double, Double) -> any Optimizer)] = [
      { Adam(groups: $0, lr: $1, weightDecay: $2) }, { AdamW(groups: $0, lr: $1, weightDecay: $2) },
      { SGD(groups: $0, lr: $1, momentum: 0.9, weightDecay: $2) },
    ]
    for build in builders {
      let together = stepped {
        build(
          [
            ParameterGroup([$0[0]], lr: 0.5), ParameterGroup([$0[1]], weightDecay: 0.3),
            ParameterGroup([$0[2]]),
          ], 0.1, 0.01)
      }
      let apart = [(0.5, 0.01), (0.1, 0.3), (0.1, 0.01)].enumerated().map { place, numbers in
        stepped { build([ParameterGroup([$0[place]])], numbers.0, numbers.1) }[place]
      }
      #expect(together == apart)
    }
  }

  @Test func `a schedule changes all groups by one factor`() {
    let all = parameters()
    let optimizer = SGD(
      groups: [ParameterGroup([all[0]], lr: 0.4), ParameterGroup([all[1]])], lr: 0.1)
    optimizer.lr = 0.05
    optimizer.step()
    #expect(all[0].value.detach().allClose(Tensor([0.9, -1.95, 2.8])))
    #expect(all[1].value.detach().allClose(Tensor([1.975, -0.9875, 3.95])))
  }

  @Test func `the state holds every group and continues alike`() throws {
    func build(_ all: [Parameter]) -> Adam {
      Adam(
        groups: [ParameterGroup([all[0]], lr: 0.4), ParameterGroup([all[1], all[2]])], lr: 0.1)
    }
    let (first, second) = (parameters(), parameters())
    let (whole, early) = (build(first), build(second))
    for _ in 0..<4 { whole.step() }
    for _ in 0..<2 { early.step() }
    let state = early.stateDict()
    #expect(state["param_groups.0.lr"]?.item() == 0.4)
    #expect(state["param_groups.1.lr"]?.item() == 0.1)
    let late = build(second)
    late.loadStateDict(state)
    for _ in 0..<2 { late.step() }
    for (a, b) in zip(first, second) { #expect(a.value.scalars == b.value.scalars) }
  }

  @Test func `a parameter in two groups is refused`() {
    let all = parameters()
    #expect {
      try catchingErrors {
        Adam(groups: [ParameterGroup([all[0]]), ParameterGroup(all)])
      }
    } throws: { "\($0)" == "Adam: a parameter stands in two groups" }
    #expect {
      try catchingErrors { SGD(groups: [ParameterGroup(all, lr: -1)]) }
    } throws: { "\($0)" == "SGD: lr must be at least 0, not -1.0" }
  }
}
