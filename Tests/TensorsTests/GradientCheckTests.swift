import Foundation
import Tensors
import Testing

/// The gradient of every operation against central differences.
@Suite struct GradientCheckTests {
  @Test(arguments: Operation.all)
  func `agrees with central differences`(_ operation: Operation) throws {
    try checkGradients(operation.name, of: operation.inputs, operation.call)
  }

  @Test(arguments: Operation.all)
  func `agrees with central differences through views`(_ operation: Operation) throws {
    try checkGradients(operation.name, of: operation.inputs) {
      operation.call($0.map { $0.dtype.isFloatingPoint ? scattered($0) : $0 })
    }
  }

  @Test(arguments: Operation.all)
  func `gives gradients of the same shapes without data`(_ operation: Operation) throws {
    if operation.needsData { return }
    let inputs = operation.inputs.map { Tensor.meta($0.shape, dtype: $0.dtype) }
      .map { $0.dtype.isFloatingPoint ? $0.requiringGrad() : $0 }
    let results = try catchingErrors { operation.call(inputs.map { $0.clone() }) }
    for result in results where result.requiresGrad {
      let gradient = Tensor.meta(result.shape, dtype: result.dtype)
      try catchingErrors { result.backward(gradient: gradient, retainGraph: true) }
    }
    for input in inputs {
      if let grad = input.grad {
        #expect(grad.isMeta)
        #expect(grad.shape == input.shape && grad.dtype == input.dtype)
      }
    }
  }

  @Test(arguments: Operation.all)
  func `computes the same with and without recording`(_ operation: Operation) throws {
    // Both laid out alike, as that decides in which order a product is summed.
    let plain = operation.call(operation.inputs.map { $0.clone() })
    let recorded = operation.call(
      operation.inputs.map { $0.dtype.isFloatingPoint ? $0.requiringGrad().clone() : $0 })
    for (a, b) in zip(plain, recorded) {
      #expect(a.shape == b.shape && a.dtype == b.dtype)
      #expect(a.scalars.map(\.bitPattern) == b.scalars.map(\.bitPattern))
      #expect(!a.requiresGrad)
    }
    let unrecorded = noGrad {
      operation.call(
        operation.inputs.map { $0.dtype.isFloatingPoint ? $0.requiringGrad() : $0 })
    }
    for result in unrecorded { #expect(result.isLeaf && result.gradFn == nil) }
  }

  /// Every public function of the library, and every fused one, is among the operations above, or computes nothing that a
  /// gradient flows through.
  @Test func `leaves no operation out`() throws {
    let tests = URL(filePath: #filePath).deletingLastPathComponent()
    let sources = tests.appending(path: "../../Sources/Tensors")
    let operations = try ["Operations.swift", "Operations+Fused.swift"].map {
      try String(contentsOf: tests.appending(path: $0), encoding: .utf8)
    }.joined()
    let files = try #require(
      FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var found = 0
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      // What is fused is no notebook's to call, but has gradients all the same.
      let isFused = file.pathComponents.contains("Fused")
      let functions = #/(public|package) (?:static )?(?:prefix )?func ([.<>=!]+|[^\s(<]+)/#
      for match in text.matches(of: functions) where match.1 == "public" || isFused {
        let name = match.2.filter { $0 != "`" }
        found += 1
        if Self.withoutGradient.contains(name) { continue }
        let isOperator = !(name.first?.isLetter ?? false)
        let isListed =
          isOperator
          ? operations.contains(" \(name.filter { $0 != "=" }) ")
            || operations.contains("\(name)$0")
          : operations.contains(".\(name)(") || operations.contains(" \(name)(")
        #expect(isListed, "\(name) of \(file.lastPathComponent) is not in Operation.all")
      }
    }
    #expect(found > 150)
  }

  /// What makes tensors from no tensor, gives no tensor, or compares.
  private static let withoutGradient: Set<String> = [
    "noGrad", "requiringGrad", "zeroGrad", "retainGrad", "detach", "backward", "catchingErrors",
    "manualSeed", "zeros", "ones", "full", "arange", "linspace", "eye", "rand", "randn", "uniform",
    "normal", "randint", "randperm", "bernoulli", "randLike", "randnLike", "item", "toArray",
    "size", "allClose", "eq", "ne", "lt", "le", "gt", "ge", ".==", ".!=", ".<", ".<=", ".>", ".>=",
    "loadTensors", "loadMetadata", "saveTensors",
  ]

  /// The same elements, spread over larger memory in another order.
  private func scattered(_ x: Tensor) -> Tensor {
    if x.rank == 0 { return stack([Tensor.zerosLike(x), x]).select(0, 1) }
    let reversed = Array((0..<x.rank).reversed())
    let turned = x.permute(reversed).contiguous()
    let spread = stack([Tensor.zerosLike(turned), turned], dim: -1).select(-1, 1)
    return spread.permute(reversed)
  }
}
