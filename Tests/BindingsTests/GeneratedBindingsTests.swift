import BindingGenerator
import Foundation
import Testing

/// The package's folder.
private let root = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

@Test("the committed bindings are what the library's declarations give: run `make bindings`")
func bindingsAreFresh() throws {
  let expected = try generatedBindings(root: root).files
  let folder = root.appendingPathComponent("Sources/Bindings/Generated")
  let committed = try FileManager.default.contentsOfDirectory(atPath: folder.path)
  #expect(Set(committed) == Set(expected.keys))
  for (name, text) in expected {
    let file = folder.appendingPathComponent(name)
    #expect((try? String(contentsOf: file, encoding: .utf8)) == text, "\(name) is stale")
  }
}

@Suite("What the generator writes")
struct BindingGeneratorTests {
  private func generated(_ source: String) -> BindingGenerator.Result {
    var generator = BindingGenerator()
    generator.read(source, module: "Shapes", file: "Box.swift")
    return generator.write()
  }

  private func bindings(_ source: String) -> String {
    generated(source).files["Shapes-Box.swift"] ?? ""
  }

  @Test("a method is called on its converted receiver and arguments")
  func method() {
    let text = bindings(
      """
      public struct Box {
        public func scaled(by factor: Double, times: Int = 2) -> Box { self }
      }
      """)
    #expect(
      text.contains(##"to: "Box", #"func scaled(by factor: Double, times: Int = 2) -> Box"#"##))
    #expect(text.contains("let receiver = try Box.native(a[0])"))
    #expect(text.contains("let argument1: Double = try Double.native(a[1])"))
    #expect(text.contains("let argument2: Int = try a.isOmitted(2) ? 2 : Int.native(a[2])"))
    #expect(text.contains("receiver.scaled(by: argument1, times: argument2)"))
  }

  @Test("what is not public is left alone")
  func hidden() {
    let text = bindings(
      """
      public struct Box { func inner() {}; package var size: Int { 1 }; private let kept: Int }
      """)
    #expect(!text.contains("inner") && !text.contains("size") && !text.contains("kept"))
  }

  @Test("a setter writes the changed value back")
  func setter() {
    let text = bindings("public struct Box { public var width: Int }")
    #expect(text.contains("var width: Int { get set }"))
    #expect(text.contains("try checked { receiver.width = newValue }"))
    #expect(text.contains("a[0] = receiver.value"))
  }

  @Test("`private(set)` has no setter")
  func privateSetter() {
    let text = bindings("public struct Box { public private(set) var width: Int }")
    #expect(text.contains("var width: Int { get }"))
  }

  @Test("a mutating method writes its receiver back")
  func mutating() {
    let text = bindings("public struct Box { public mutating func grow() {} }")
    #expect(text.contains("mutating func grow()"))
    #expect(text.contains("var receiver = try Box.native(a[0])"))
    #expect(text.contains("a[0] = receiver.value"))
  }

  @Test("a variadic function is bound by its twin that takes an array")
  func variadic() {
    let twin = "package static func of(_ sizes: [Int], deep: Bool = false) -> Box { Box() }"
    let variadic = "public static func of(_ sizes: Int...) -> Box { Box() }"
    #expect(bindings("public struct Box { \(variadic)\n\(twin) }").contains("of(_ sizes: Int...)"))
    #expect(
      generated("public struct Box { \(variadic) }").skipped == [
        "Shapes: Box.of: a parameter's type"
      ])
  }

  @Test("an enum crosses by the names of its cases")
  func enumeration() {
    let types = generated("public enum Side { case left, right }").files["Types.swift"] ?? ""
    #expect(types.contains(#"cases: ["left", "right"]"#))
    #expect(types.contains(#"case "left": .left"#))
    #expect(types.contains(#"case .right: "right""#))
  }

  @Test("a throwing function is called with `try`, a tuple comes apart")
  func throwingTuple() {
    let text = bindings(
      "public struct Box { public func halves() throws -> (left: Box, Box) { (self, self) } }")
    #expect(text.contains("func halves() throws -> (left: Box, Box)"))
    #expect(text.contains("try checked { try receiver.halves() }"))
    #expect(text.contains(#".tuple([result.0.value, result.1.value], labels: ["left", nil])"#))
  }

  @Test("a closure calls back into the program")
  func closure() {
    let text = bindings(
      "public struct Box { public func apply(_ f: (Int) throws -> Int) rethrows -> Int { try f(1) } }"
    )
    #expect(text.contains("try Int.native(context.call(closure1, [input0.value]))"))
  }

  @Test("what is generic over any type is called with the language's own values")
  func generic() {
    let text = bindings("public func twice<T>(_ body: () throws -> T) rethrows -> T { try body() }")
    #expect(text.contains("func twice<T>(_ body: () throws -> T) rethrows -> T"))
    #expect(text.contains("let argument0: () throws -> Value = "))
    #expect(text.contains("{ try Value.native(context.call(closure0, [])) }"))
  }

  @Test("a protocol's value crosses whatever its type")
  func existential() {
    let text = bindings(
      """
      public protocol Layer { func run() -> Int }
      public func total(_ layers: [any Layer]) -> Int { 0 }
      """)
    #expect(text.contains("existential(item0, as: (any Layer).self)"))
    #expect(text.contains(##"to: "Layer", #"func run() -> Int"#"##))
  }

  @Test("the comment above a declaration is kept for `lectern help`")
  func documentation() {
    let text =
      generated("/// Holds things.\n///\n/// Many of them.\npublic struct Box {}")
      .files["Documentation.swift"] ?? ""
    #expect(text.contains("Holds things.\n\n      Many of them."))
  }
}
