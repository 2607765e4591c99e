import Attention
import Tensors
import Testing

/// Optimisers, losses, clipping and schedules against numbers of PyTorch's.
struct TrainingTests {
  private func report(_ body: () -> Void) -> [String] {
    let collector = ErrorCollector()
    collector.collecting(body)
    guard let error = collector.first else { return [] }
    return ["\(error)", (error as? any LibraryError)?.help ?? ""]
  }

  @Test(arguments: [Double.nan, 1e30, -1, 2.5]) func aStateCountsItsSteps(_ step: Double) {
    let parameter = Parameter(Tensor([1.0, 2]))
    let optimizer = Adam([parameter])
    parameter.value.sum().backward()
    optimizer.step()
    var state = optimizer.stateDict()
    state["state.0.step"] = Tensor(step, dtype: .float64)
    #expect(
      report { optimizer.loadStateDict(state) }.first?.hasSuffix("is no count of steps") == true)
  }

  /// Four steps towards a target, each number with its own weight.
  private func trained(_ make: ([Parameter]) -> any Optimizer) -> [Double] {
    let parameter = Parameter(Tensor([1, -2, 3, 0.5], dtype: .float64))
    let optimizer = make([parameter, parameter])
    for _ in 0..<4 {
      optimizer.zeroGrad()
      let distance = parameter.value - Tensor([0.3, 0.1, -0.2, 2], dtype: .float64)
      (distance.square() * Tensor([1, 2, 3, 4], dtype: .float64)).sum().backward()
      optimizer.step()
    }
    return parameter.value.scalars
  }

  private func agree(_ found: [Double], _ expected: [Double], within tolerance: Double = 1e-12)
    -> Bool
  {
    found.count == expected.count
      && zip(found, expected).allSatisfy { abs($0 - $1) <= tolerance * max(1, abs($1)) }
  }

  @Test func gradientDescentAgrees() {
    #expect(
      agree(
        trained { SGD($0, lr: 0.01) },
        [0.945657712, -1.6836277759999998, 2.2983966719999995, 0.92541056]))
    #expect(
      agree(
        trained { SGD($0, lr: 0.01, momentum: 0.9) },
        [0.877148992, -1.285457696, 1.4173240319999998, 1.45819616]))
    #expect(
      agree(
        trained { SGD($0, lr: 0.01, momentum: 0.9, dampening: 0.5, weightDecay: 0.1) },
        [0.908129989114375, -1.48294375360075, 1.849280785411875, 1.1920469803250626]))
    #expect(
      agree(
        trained { SGD($0, lr: 0.01, momentum: 0.9, weightDecay: 0.1, nesterov: true) },
        [0.8284116869496715, -1.0714635326435125, 1.0144447246840695, 1.646577711403246]))
  }

  @Test func adamAgrees() {
    #expect(
      agree(
        trained { Adam($0, lr: 0.1) },
        [0.6070016552080004, -1.6014143684412347, 2.6008463263610793, 0.8978010645712227]))
    #expect(
      agree(
        trained { Adam($0, lr: 0.1, betas: (0.8, 0.95), eps: 1e-3, weightDecay: 0.2) },
        [0.6091831210393158, -1.6021844814191248, 2.601330586036277, 0.8965951075493537]))
    #expect(
      agree(
        trained { Adam($0, lr: 0.5, betas: (0.5, 0.5), amsgrad: true) },
        [0.1621660326667217, -0.2661784593228381, 1.1294339609525026, 2.0406694100831038]))
    #expect(
      agree(
        trained { AdamW($0, lr: 0.1) },
        [0.6037160371843878, -1.5940598511393393, 2.589492772351339, 0.8952227709464458]))
    #expect(
      agree(
        trained { AdamW($0, lr: 0.1, weightDecay: 0.5, amsgrad: true) },
        [0.45705344900237066, -1.2614068122731465, 2.075070438604183, 0.7768442878167781]))
  }

  @Test func anOptimizerChangesItsParameterWhereItIs() {
    let parameter = Parameter(Tensor.ones(3))
    let optimizer = Adam([parameter], lr: 0.1)
    (parameter.value * 2).sum().backward()
    let before = parameter.value
    optimizer.step()
    #expect(before.scalars == [1, 1, 1])
    #expect(!before.sharesStorage(with: parameter.value))
    let frozen = Parameter(Tensor.ones(2), requiresGrad: false)
    #expect(!(frozen.value * 2).requiresGrad && frozen.grad == nil)
  }

  @Test func aParameterGathersWhateverItsValue() {
    let parameter = Parameter(Tensor([1, 2]))
    parameter.value.square().sum().backward()
    parameter.value = Tensor([10, 20])
    #expect(parameter.grad?.scalars == [2, 4])
    parameter.value.square().sum().backward()
    #expect(parameter.grad?.scalars == [22, 44])
    parameter.zeroGrad()
    #expect(parameter.grad == nil)
  }

  private let logits = Tensor(
    [[1, 2, 0.5], [0.1, -1, 3], [2, 2, 2], [0, 1, -1]], dtype: .float64)
  private let target = Tensor([2, 0, 1, -100], dtype: .int64)

  @Test func crossEntropyAgrees() {
    #expect(agree([crossEntropy(logits, target).item()], [2.011251763912182]))
    #expect(agree([crossEntropy(logits, target, reduction: .sum).item()], [6.033755291736546]))
    #expect(
      agree(
        crossEntropy(logits, target, reduction: .none).scalars,
        [1.964368784107945, 2.970774218960491, 1.0986122886681098, 0]))
    #expect(
      agree([crossEntropy(logits, target, labelSmoothing: 0.1).item()], [1.96902954168996]))
    #expect(
      agree(
        [crossEntropy(logits, target, labelSmoothing: 0.3, reduction: .sum).item()],
        [5.653755291736546]))
    #expect(
      agree(
        crossEntropy(logits, target, labelSmoothing: 0.1, reduction: .none).scalars,
        [1.8977021174412783, 2.910774218960491, 1.0986122886681098, 0]))
    let ignoring = Tensor([2, 0, 1, 1], dtype: .int64)
    #expect(
      agree(
        [crossEntropy(logits, ignoring, ignoreIndex: 1, labelSmoothing: 0.1).item()],
        [2.4042381682008847]))
    let x = logits.requiringGrad()
    crossEntropy(x, target, labelSmoothing: 0.1).backward()
    #expect(
      agree(
        x.grad?.scalars ?? [],
        [
          0.06596352142960522, 0.19839946195947636, -0.26436298338908165, -0.29402324254166323,
          -0.005423053782308641, 0.2994462963239719, 0.1, -0.2, 0.1, 0, 0, 0,
        ]))
  }

  @Test func classesMayStandInTheMiddle() {
    let x = logits.reshape(2, 3, 2).requiringGrad()
    let loss = nllLoss(x.logSoftmax(dim: 1), Tensor([[0, 2], [1, 1]], dtype: .int64))
    loss.backward()
    #expect(agree([loss.item()], [0.9848741640272027]))
    #expect(
      agree(
        x.grad?.scalars ?? [],
        [
          -0.10647575175807636, 0.06463538427393062, 0.08705185697093372, 0.009667425178776227,
          0.019423894787142643, -0.07430280945270684, 0.10557969956287955, 0.21094868362033486,
          -0.14442030043712045, -0.2214512001538514, 0.0388406008742409, 0.010502516533516512,
        ]))
  }

  @Test func squaredErrorAgrees() {
    let (a, b) = (Tensor([1, 2, 3]), Tensor([0, 2, 5]))
    #expect(mseLoss(a, b, reduction: .sum).item() == 5)
    #expect(mseLoss(a, b, reduction: .none).scalars == [1, 0, 4])
    #expect(abs(mseLoss(a, b).item() - 5.0 / 3) < 1e-6)
  }

  @Test func lossesWorkOnShapesAlone() {
    let x = Tensor.meta([4, 3]).requiringGrad()
    let loss = crossEntropy(x, .meta([4], dtype: .int64), labelSmoothing: 0.1)
    #expect(loss.isMeta && loss.shape == [])
    loss.backward()
    #expect(x.grad?.shape == [4, 3])
  }

  @Test func gradientsAreClipped() {
    let parameters = [Parameter(Tensor.zeros(2)), Parameter(Tensor.zeros(1))]
    func setGradients() {
      parameters[0].grad = Tensor([3, 4])
      parameters[1].grad = Tensor([12])
    }
    setGradients()
    #expect(clipGradNorm(parameters + parameters, maxNorm: 6.5) == 13)
    #expect(agree(parameters[0].grad?.scalars ?? [], [1.5, 2], within: 1e-6))
    #expect(agree(parameters[1].grad?.scalars ?? [], [6], within: 1e-6))
    setGradients()
    clipGradNorm(parameters, maxNorm: 100)
    #expect(parameters[0].grad?.scalars == [3, 4])
    clipGradValue(parameters, clipValue: 3.5)
    #expect(parameters[0].grad?.scalars == [3, 3.5])
    #expect(parameters[1].grad?.scalars == [3.5])
  }

  @Test func schedulesAgree() {
    func rates(_ make: (any Optimizer) -> any LRScheduler) -> [Double] {
      let optimizer = SGD([Parameter(Tensor.zeros(1))], lr: 0.1)
      let schedule = make(optimizer)
      return (0..<8).map { _ in
        defer { schedule.step() }
        #expect(optimizer.lr == schedule.lastLr)
        return schedule.lastLr
      }
    }
    #expect(
      agree(
        rates { StepLR($0, stepSize: 3, gamma: 0.5) },
        [0.1, 0.1, 0.1, 0.05, 0.05, 0.05, 0.025, 0.025]))
    #expect(
      agree(
        rates { CosineAnnealingLR($0, tMax: 5, etaMin: 0.01) },
        [
          0.1, 0.09140576474687263, 0.06890576474687263, 0.04109423525312736,
          0.018594235253127367, 0.01, 0.018594235253127367, 0.04109423525312739,
        ]))
    #expect(agree(Array(rates { LambdaLR($0) { 1 / Double($0 + 1) } }.prefix(2)), [0.1, 0.05]))
    let warm = rates { LinearWarmupInverseSquareRootLR($0, warmupSteps: 4) }
    #expect(
      agree(warm, [0.025, 0.05, 0.075, 0.1] + (5...8).map { 0.1 * (4 / Double($0)).squareRoot() }))
  }

  @Test func refusalsSayWhy() {
    let x = Tensor.zeros(2, 3)
    #expect(
      report { _ = nllLoss(x, Tensor([0, 3], dtype: .int64)) } == [
        "nllLoss: target 3 is none of the classes 0 ..< 3",
        "places that don't count hold ignoreIndex, -100 unless it is given",
      ])
    #expect(
      report { _ = crossEntropy(Tensor.zeros(2, 4, 3), .zeros(2, 4, dtype: .int64)) } == [
        "crossEntropy: the target of an input [2, 4, 3] must be [2, 3], not [2, 4]",
        "join batch and steps: input.flatten(startDim: 0, endDim: 1) and target.flatten()",
      ])
    #expect(
      report { _ = nllLoss(x, Tensor([0, 1])) } == [
        "nllLoss: the target must hold classes as whole numbers, not float32",
        "convert it with target.to(.int64)",
      ])
    #expect(
      report { _ = mseLoss(x, Tensor.zeros(2)) } == [
        "mseLoss: the target of an input [2, 3] must be [2, 3], not [2]",
        "reshape one of them: target.reshape(input.shape)",
      ])
    let parameters = [Parameter(Tensor.zeros(1))]
    #expect(
      report { _ = Adam(parameters, lr: -1) } == ["Adam: lr must be at least 0, not -1.0", ""])
    #expect(
      report { _ = AdamW(parameters, betas: (0.9, 1)) } == [
        "AdamW: betas.1 must be at least 0 and below 1, not 1.0", "",
      ])
    #expect(
      report { _ = SGD(parameters, nesterov: true) } == [
        "SGD: nesterov needs a momentum above 0 and no dampening", "",
      ])
    #expect(report { _ = SGD([]) } == ["SGD: there are no parameters to optimise", ""])
    #expect(
      report {
        var state = Adam(parameters).stateDict()
        state["state.0.exp_avg"] = .zeros(5)
        Adam(parameters).loadStateDict(state)
      } == ["Adam: the state does not fit: state.0.exp_avg has shape [5], not [1]", ""])
    #expect(
      report { Adam(parameters).loadStateDict([:]) } == [
        "Adam: the state does not fit: param_groups.0.lr is missing", "",
      ])
    #expect(
      report { _ = StepLR(SGD(parameters), stepSize: 0) } == [
        "StepLR: stepSize must be at least 1, not 0", "",
      ])
  }
}
