import Tensors
import Testing

/// What must hold for every operation, whatever it computes.
@Suite struct EveryOperationTests {
  @Test(arguments: Operation.all)
  func `works on shapes alone`(_ operation: Operation) throws {
    let real = operation.call(operation.inputs)
    let meta = operation.inputs.map { Tensor.meta($0.shape, dtype: $0.dtype) }
    if operation.needsData {
      #expect(throws: TensorError.self) { try catchingErrors { operation.call(meta) } }
      return
    }
    let shapes = try catchingErrors { operation.call(meta) }
    #expect(shapes.map(\.shape) == real.map(\.shape))
    #expect(shapes.map(\.dtype) == real.map(\.dtype))
    #expect(shapes.allSatisfy { $0.isMeta })
    #expect(!real.contains { $0.isMeta })
  }

  @Test(arguments: Operation.all)
  func `gives a gradient on shapes alone where it gives one of numbers`(_ operation: Operation) {
    if operation.needsData { return }
    func gradients(_ inputs: [Tensor]) -> [[[Int]?]] {
      // What changes its operand in place is refused here.
      ErrorCollector().collecting { operation.call(inputs) }.map { result in
        if !result.requiresGrad { return [] }
        result.sum().backward(retainGraph: true)
        return inputs.map { $0.grad?.shape }
      }
    }
    let inputs = operation.inputs.map { $0.dtype.isFloatingPoint ? $0.requiringGrad() : $0 }
    let shapes = operation.inputs.map { input in
      let meta = Tensor.meta(input.shape, dtype: input.dtype)
      return input.dtype.isFloatingPoint ? meta.requiringGrad() : meta
    }
    #expect(gradients(shapes) == gradients(inputs))
  }

  @Test(arguments: Operation.all)
  func `passes a failed operand on without another report`(_ operation: Operation) {
    let failed = ErrorCollector().collecting { Tensor.zeros(-1) }
    #expect(failed.isFailed)
    for place in operation.inputs.indices {
      var inputs = operation.inputs
      inputs[place] = failed
      let collector = ErrorCollector()
      let results = collector.collecting { operation.call(inputs) }
      #expect(collector.first == nil)
      #expect(results.allSatisfy { $0.isFailed })
    }
  }

  // What dropout drops follows the layout, as PyTorch's does.
  @Test(arguments: Operation.all.filter { $0.name != "dropout" })
  func `gives the same for operands that are views`(_ operation: Operation) {
    let straight = operation.call(operation.inputs)
    let results = operation.call(operation.inputs.map(scattered))
    for (result, expected) in zip(results, straight) {
      #expect(result.shape == expected.shape)
      #expect(result.allClose(expected, rtol: 1e-6, atol: 1e-6, equalNaN: true))
    }
  }

  @Test(arguments: Operation.all)
  func `accepts operands without elements or refuses them`(_ operation: Operation) {
    for place in operation.inputs.indices {
      var inputs = operation.inputs
      inputs[place] = inputs[place].narrow(0, 0, 0)
      ErrorCollector().collecting {
        for result in operation.call(inputs) { _ = result.description }
      }
    }
  }

  @Test(arguments: Operation.all)
  func `survives operands of any shape`(_ operation: Operation) {
    let strange: [Tensor] = [
      Tensor(2), .zeros(0), .ones(7), .ones(2, 3), .ones(1, 1, 1), .ones(2, 3, 4, 5),
      .zeros(3, 0, 2),
      Tensor([true]), Tensor([3, -1], dtype: .int32), .full([2, 2], .nan),
      .zeros(3, 4, 5, dtype: .int64),
      .full([3, 4, 5], 1e30), .zeros(1, dtype: .float64).expand(3, 4, 5), .meta([3, 4, 5]),
    ]
    for place in operation.inputs.indices {
      for other in strange {
        var inputs = operation.inputs
        inputs[place] = other
        ErrorCollector().collecting {
          for result in operation.call(inputs) { _ = result.description }
        }
      }
    }
  }

  /// The same elements, spread over larger memory in another order.
  private func scattered(_ x: Tensor) -> Tensor {
    if x.rank == 0 { return stack([Tensor.zerosLike(x), x]).select(0, 1) }
    let reversed = Array((0..<x.rank).reversed())
    let turned = x.permute(reversed).contiguous()
    let spread = stack([Tensor.zerosLike(turned), turned], dim: -1).select(-1, 1)
    return spread.permute(reversed)
  }
}
