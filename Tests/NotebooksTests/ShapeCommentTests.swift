import Diagnostics
import Notebooks
import Testing

struct ShapeCommentTests {
  @Test func shapesAreFoundBehindCode() throws {
    let text = """
      > ```swift
      > //| label: a
      > let y = attention(x)   // [batch, 5, …]
      > y.mean() // []
      > let url = "http://[a]" // [头, ...]
      > ```
      """
    let comments = try #require(Parsed(text).code.first).shapeComments
    #expect(comments.map(\.line) == [1, 2, 3])
    #expect(
      comments.map(\.dimensions) == [
        [.name("batch"), .size(5), .rest], [], [.name("头"), .rest],
      ])
    #expect(
      comments.map { covered(by: $0.range, in: text) } == ["[batch, 5, …]", "[]", "[头, ...]"])
  }

  @Test(arguments: [
    "// [batch, heads]", "let a = 1 // [1.5, 2]", "let a = 1 // [a b]", "let a = 1 // see [1]",
    "let a = 1 // [1] is first", "let a = \"// [1, 2]\"", "let a = 1 /* [1, 2] */",
    "let a = \"\"\"\n  text // [1]\n  \"\"\"", "let a = #\"\\\" // [1]\"#", "let a = b[1]",
    "let a = \"\\(f(\")\")) // [1]\"", "let a = 1 // [a, , b]", "let a = 1 // [-1]",
  ])
  func nothingElseIsAShape(code: String) throws {
    #expect(try #require(Parsed("```swift\n\(code)\n```\n").code.first).shapeComments == [])
  }
}
