import Bindings
import Interpretation
import Programs
import Tensors
import Testing

@Suite("Calling tensors through values")
struct TensorBindingsTests {
  let caller = LibraryCaller()

  private func tensor(_ rows: [[Double]]) -> Value { Tensor(rows).value }

  @Test("creation by a variadic list, with a default left out")
  func zeros() throws {
    let (result, _) = try caller.call(
      "Tensor", "static func zeros(_ shape: Int..., dtype: DType = .float32) -> Tensor",
      .array([.int(2), .int(4)]), .void)
    let tensor = try Tensor.native(result)
    #expect(tensor.shape == [2, 4])
    #expect(tensor.dtype == .float32)
  }

  @Test("an enum's case as an argument")
  func dtype() throws {
    let (result, _) = try caller.call(
      "Tensor", "func to(_ dtype: DType) -> Tensor", tensor([[1.5]]),
      .libraryCase("int64", of: "DType"))
    #expect(try Tensor.native(result).dtype == .int64)
    let (name, _) = try caller.call("Tensor", "var dtype: DType { get }", result)
    #expect(name == .libraryCase("int64", of: "DType"))
  }

  @Test("operators")
  func operators() throws {
    let (sum, _) = try caller.call(
      "Tensor", "static func + (a: Tensor, b: Double) -> Tensor", tensor([[1, 2]]), .double(1))
    #expect(try Tensor.native(sum).scalars == [2, 3])
    let (negated, _) = try caller.call(
      "Tensor", "static prefix func - (x: Tensor) -> Tensor", sum)
    #expect(try Tensor.native(negated).scalars == [-2, -3])
  }

  @Test("an operator that changes its left side")
  func compoundAssignment() throws {
    let (_, arguments) = try caller.call(
      "Tensor", "static func += (a: inout Tensor, b: Double)", tensor([[1, 2]]), .double(1))
    #expect(try Tensor.native(arguments[0]).scalars == [2, 3])
  }

  @Test("a shape is an array of integers")
  func shape() throws {
    let (shape, _) = try caller.call("Tensor", "var shape: [Int] { get }", tensor([[1, 2, 3]]))
    #expect(shape.text == "[1, 3]")
  }

  @Test("indices of several kinds")
  func indices() throws {
    let signature = "subscript(_ indices: any TensorIndex...) -> Tensor { get set }"
    let x = tensor([[1, 2, 3], [4, 5, 6]])
    let (part, _) = try caller.call(
      "Tensor", signature, x, .array([.int(-1), .range(.int(0), .int(2))]))
    #expect(try Tensor.native(part).scalars == [4, 5])

    let changed = try caller.set(
      "Tensor", signature, x, .array([.int(0), .int(0)]), Tensor(9).value)
    #expect(try Tensor.native(changed[0]).scalars == [9, 2, 3, 4, 5, 6])
    #expect(try Tensor.native(x).scalars == [1, 2, 3, 4, 5, 6])
  }

  @Test("a stride as an index")
  func strideAsIndex() throws {
    let (part, _) = try caller.call(
      "Tensor", "subscript(_ indices: any TensorIndex...) -> Tensor { get set }",
      Tensor.arange(10).value, .array([.array([.int(1), .int(4), .int(7)])]))
    #expect(try Tensor.native(part).scalars == [1, 4, 7])
  }

  @Test("a free function over an array of tensors")
  func stack() throws {
    let (result, _) = try caller.call(
      nil, "func stack(_ tensors: [Tensor], dim: Int = 0) -> Tensor",
      .array([tensor([[1]]), tensor([[2]])]), .void)
    #expect(try Tensor.native(result).shape == [2, 1, 1])
  }

  @Test("a mistake is thrown by the call that made it, with both shapes")
  func mistake() throws {
    #expect {
      try caller.call(
        "Tensor", "func matmul(_ other: Tensor) -> Tensor", tensor([[1, 2, 3]]), tensor([[1, 2]]))
    } throws: { error in
      let message = (error as? RuntimeFailure)?.message ?? ""
      return message.contains("matmul") && message.contains("[1, 3]") && message.contains("[1, 2]")
    }
  }

  @Test("a host's collector is read and cleared")
  func collector() throws {
    let collector = ErrorCollector()
    _ = collector.collecting {
      #expect(throws: RuntimeFailure.self) {
        try caller.call(
          "Tensor", "func reshape(_ shape: Int...) -> Tensor", tensor([[1, 2, 3]]),
          .array([.int(2)]))
      }
    }
    #expect(collector.first == nil)
  }

  @Test("a value of another kind is an error, never a crash")
  func wrongKind() {
    #expect(throws: RuntimeFailure.self) {
      try caller.call("Tensor", "var shape: [Int] { get }", .string("no tensor"))
    }
  }

  @Test("tensors print as the library prints them")
  func printing() throws {
    _ = try caller.call(
      nil, #"func print(_ items: Any..., separator: String = " ", terminator: String = "\n")"#,
      .array([Tensor([1, 2]).value, .string("x")]), .void, .void)
    #expect(caller.printed == "\(Tensor([1, 2])) x\n")
  }

  @Test("an index knows that integers may stand in a subscript")
  func conformances() {
    let integer = LibraryBindings.native.library.types.first { $0.name == "Int" }
    #expect(integer?.conformances.contains("TensorIndex") == true)
  }

  @Test("every documented name is one of the library")
  func documentation() {
    let names = Set(
      LibraryBindings.native.library.declarations.map {
        ($0.owner.map { $0 + "." } ?? "") + $0.name
      } + LibraryBindings.native.library.types.map(\.name))
    let unknown = LibraryBindings.documentation.map(\.name).filter { !names.contains($0) }
    #expect(unknown == [])
    #expect(LibraryBindings.documentation.contains { $0.name == "Tensor.matmul" })
  }
}
