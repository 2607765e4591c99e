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

  @Test("operators that begin with a dot compare element by element")
  func comparisons() throws {
    let text = try output(
      of: """
        let a = Tensor([1, 2, 3])
        let b = Tensor([2, 2, 2])
        print((a .< b).ints, (a .<= b).ints, (a .== b).ints)
        print((a .> b).ints, (a .>= b).ints, (a .!= 2).ints)
        print(a.shape == b.shape && (a + 1 .> b * 2 - 2).ints == [0, 1, 1])
        """)
    #expect(text == "[1, 0, 0] [1, 1, 0] [0, 1, 0]\n[0, 0, 1] [0, 1, 1] [1, 0, 1]\ntrue\n")
  }

  @Test("pairs are made, split, encoded and batched")
  func datasets() throws {
    let text = try output(
      of: """
        manualSeed(0)
        let pairs = reversalPairs(count: 20, lengths: 3...4, letters: "ab")
        let (train, test) = trainTestSplit(pairs, testFraction: 0.25)
        print(train.count, test.count, train[0].source.count > 2)
        let letters = Vocabulary(train.map { tokenize($0.source, by: .character) })
        print(letters.tokens.count, letters["<eos>"], letters["z"] == letters.unk)
        let data = PairDataset(train, source: letters, target: letters, by: .character)
        for batch in data.batches(size: 10) {
          print(batch.source.tokens.shape[0], batch.target.keyMask.shape[0])
        }
        print(letters.sentence(letters.encode(["b", "a", "<eos>", "a"])))
        print(datePairs(count: 3, style: .chinese).filter { $0.source.contains("年") }.count)
        let (inputs, targets) = randomWindows(Array(0..<9), size: 2, length: 3)
        print((targets - inputs).sum().item(), shuffled(["x"]))
        """)
    #expect(
      text == """
        15 5 true
        6 1 true
        10 10
        5 5
        ["b", "a"]
        3
        6.0 ["x"]

        """)
  }

  @Test("a schedule is a closure, asked at every step")
  func schedule() throws {
    let setting = """
      let layer = Linear(2, 1)
      let optimizer = SGD(layer.parameters, lr: 0.5)

      """
    let text = try output(
      of: setting + """
        let schedule = LambdaLR(optimizer) { step in 1 / Double(1 << step) }
        for _ in 0..<3 {
          schedule.step()
          print(schedule.lastLr, optimizer.lr)
        }
        """)
    #expect(text == "0.25 0.25\n0.125 0.125\n0.0625 0.0625\n")
    #expect {
      try output(
        of: setting + """
          let factors = [1.0, 0.5]
          let schedule = LambdaLR(optimizer) { factors[$0] }
          schedule.step()
          schedule.step()
          """)
    } throws: { error in
      (error as? RuntimeError)?.message.contains("index 2") == true
    }
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
