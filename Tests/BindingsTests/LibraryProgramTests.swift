import Bindings
import Diagnostics
import Interpretation
import Programs
import Testing

/// Programs that use the library, from text to printed output.
@Suite("The library in programs")
struct LibraryProgramTests {
  private func output(of source: String) throws -> String {
    let scope = Scope(library: LibraryBindings.native.library)
    let (program, diagnostics) = scope.check(SourceText(path: "cell", text: source), cell: 0)
    let checked = try #require(program, "\(diagnostics.map(\.message))")
    let interpreter = Interpreter(natives: LibraryBindings.native.functions)
    var printed = ""
    interpreter.output = { printed += $0 }
    _ = try interpreter.run(checked)
    return printed
  }

  @Test("variadic creation, shapes, indices and ranges")
  func shapes() throws {
    let text = try output(
      of: """
        let x = Tensor.zeros(2, 3)
        print(x.shape, x[0, 0..<2].shape, x[.all, 1].shape, x.dtype == .float32)
        """)
    #expect(text == "[2, 3] [2] [2] true\n")
  }

  @Test("assigning to a part leaves other tensors alone; operators take numbers")
  func assignment() throws {
    let text = try output(
      of: """
        let x = Tensor.zeros(2, 2)
        var y = x
        y[0, 1] = Tensor(5)
        print(x.sum().item(), (y * 2 + 1).sum().item())
        """)
    #expect(text == "0.0 14.0\n")
  }

  @Test("a mistake has the library's words and the place of the call")
  func mistake() throws {
    #expect {
      try output(of: "let x = Tensor.zeros(2, 3)\nprint(x.matmul(x))")
    } throws: { error in
      let error = error as? RuntimeError
      return error?.message.contains("[2, 3]") == true && error?.span.start == 33
    }
  }
}
