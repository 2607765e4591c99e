import Diagnostics
import Programs
import Testing

@Suite struct TokenClassTests {
  /// Each stretch with its class: `let:keyword 5:number`.
  private func classes(_ program: String) -> String {
    let text = ParsedText(SourceText(path: "cell", text: program))
    let bytes = Array(program.utf8)
    return text.classifiedTokens.map { token in
      let text = String(decoding: bytes[token.start..<token.end], as: UTF8.self)
      return "\(text):\(token.tokenClass.rawValue)"
    }.joined(separator: " ")
  }

  @Test func `a program is told apart into what a reader sees`() {
    #expect(
      classes("let x: Double = abs(-1.5) // 宽") == """
        let:keyword Double:type abs:function 1.5:number // 宽:comment
        """)
    #expect(
      classes("@discardableResult func f() -> [Int] { Array(1...2).map { $0 } }") == """
        @:attribute discardableResult:attribute func:keyword Int:type Array:type 1:number 2:number \
        map:function
        """)
    #expect(
      classes(#"print("a\(1)b")"#)
        == "print:function \":string a:string 1:number b:string \":string")
  }

  @Test func `text with mistakes is coloured too`() {
    #expect(classes("let = 5 /* open") == "let:keyword 5:number /* open:comment")
    #expect(classes("print(nothing)") == "print:function")
  }
}
