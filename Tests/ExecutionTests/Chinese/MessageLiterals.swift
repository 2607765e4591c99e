import Foundation
import SwiftParser
import SwiftSyntax

/// A text that stands in the sources, with a gap for each value put into it.
struct MessageLiteral: Hashable {
  /// What stands for a value; a list of sizes, of which the catalogue makes the same list.
  static let gap = "[◇]"

  var place: String
  var text: String
}

/// Finds the sentences in Swift source: what a string expression can say, put together over `+`,
/// `?:` and `??`, wherever that has the words of a sentence.
final class MessageLiterals: SyntaxVisitor {
  private let file: String
  private let call: String?
  private let converter: SourceLocationConverter
  private var seen: Set<SyntaxIdentifier> = []
  private(set) var found: [MessageLiteral] = []

  /// The sentences in the sources of these targets, those of generated files left out; of some
  /// targets only those that are given to a call of this name.
  static func all(
    inTargets targets: [String], of root: URL, onlyIn call: String? = nil
  ) throws -> [MessageLiteral] {
    try targets.flatMap { target -> [MessageLiteral] in
      let folder = root.appendingPathComponent("Sources/\(target)")
      let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
      return try paths.filter { $0.hasSuffix(".swift") && !$0.hasPrefix("Generated/") }
        .flatMap { path -> [MessageLiteral] in
          let text = try String(
            contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
          let visitor = MessageLiterals(
            "\(target)/\(path)", Parser.parse(source: text), onlyIn: call)
          return visitor.found
        }
    }
  }

  private init(_ file: String, _ tree: SourceFileSyntax, onlyIn call: String?) {
    self.file = file
    self.call = call
    converter = SourceLocationConverter(fileName: file, tree: tree)
    super.init(viewMode: .sourceAccurate)
    walk(tree)
  }

  override func visit(_ node: StringLiteralExprSyntax) -> SyntaxVisitorContinueKind {
    let whole = wholeExpression(around: node)
    guard !seen.contains(node.id), !isStep(whole), isInCall(whole),
      node.openingQuote.tokenKind != .multilineStringQuote
    else { return .visitChildren }
    let line = converter.location(for: node.positionAfterSkippingLeadingTrivia).line
    for text in texts(of: whole) where isSentence(text) {
      found.append(MessageLiteral(place: "\(file):\(line)", text: text))
    }
    return .visitChildren
  }

  /// Whether a text speaks English, and is no declaration in Swift.
  private func isSentence(_ text: String) -> Bool {
    guard text.contains(" "), !englishLeft(in: text).isEmpty else { return false }
    let words = text.split(separator: " ").drop { Self.modifiers.contains(String($0)) }
    return !words.isEmpty && !Self.declarations.contains { words[words.startIndex].hasPrefix($0) }
  }

  private static let modifiers: Set = [
    "@discardableResult", "mutating", "static", "prefix", "postfix",
  ]
  private static let declarations = ["func", "init", "var", "subscript", "where"]

  /// Whether an expression is given, itself or in a closure, to the calls that are looked at.
  private func isInCall(_ expression: ExprSyntax) -> Bool {
    guard let call else { return true }
    var parent = expression.parent
    while let next = parent {
      if let found = next.as(FunctionCallExprSyntax.self),
        found.calledExpression.trimmedDescription == call
      {
        return true
      }
      parent = next.parent
    }
    return false
  }

  /// Whether an expression names the step of a trace, which is shown in a table.
  private func isStep(_ expression: ExprSyntax) -> Bool {
    guard let argument = expression.parent?.as(LabeledExprSyntax.self) else { return false }
    if argument.label?.text == "step" { return true }
    guard let call = argument.parent?.parent?.as(FunctionCallExprSyntax.self) else { return false }
    let name = call.calledExpression.trimmedDescription
    return ["record", "ShapeRecorder.record", "ShapeRecorder.module"].contains(name)
  }

  /// The largest expression whose text the literal is a part of.
  private func wholeExpression(around node: StringLiteralExprSyntax) -> ExprSyntax {
    var whole = ExprSyntax(node)
    var parent = node.parent
    while let next = parent {
      if let sequence = next.as(SequenceExprSyntax.self) {
        whole = ExprSyntax(sequence)
      } else if let tuple = next.as(TupleExprSyntax.self) {
        guard tuple.elements.count == 1 else { break }
      } else if !next.is(ExprListSyntax.self), !next.is(UnresolvedTernaryExprSyntax.self),
        !next.is(LabeledExprSyntax.self), !next.is(LabeledExprListSyntax.self)
      {
        break
      }
      parent = next.parent
    }
    return whole
  }

  // MARK: What an expression can say

  private let gap = MessageLiteral.gap

  private func texts(of expression: ExprSyntax) -> [String] {
    if let literal = expression.as(StringLiteralExprSyntax.self) { return texts(of: literal) }
    if let tuple = expression.as(TupleExprSyntax.self), tuple.elements.count == 1,
      let only = tuple.elements.first
    {
      return texts(of: only.expression)
    }
    if let sequence = expression.as(SequenceExprSyntax.self) {
      return texts(of: Array(sequence.elements))
    }
    return [gap]
  }

  private func texts(of literal: StringLiteralExprSyntax) -> [String] {
    seen.insert(literal.id)
    var texts = [""]
    for segment in literal.segments {
      switch segment {
      case .stringSegment(let segment):
        let text = segment.content.text.replacing("\\n", with: "\n").replacing("\\\"", with: "\"")
          .replacing("\\\\", with: "\\")
        texts = texts.map { $0 + text }
      case .expressionSegment(let segment):
        let inner = segment.expressions.first.map { self.texts(of: $0.expression) } ?? [gap]
        texts = texts.flatMap { text in inner.map { text + $0 } }
      }
    }
    return texts
  }

  private func texts(of elements: [ExprSyntax]) -> [String] {
    if let question = elements.firstIndex(where: { $0.is(UnresolvedTernaryExprSyntax.self) }),
      let ternary = elements[question].as(UnresolvedTernaryExprSyntax.self)
    {
      return texts(of: ternary.thenExpression) + texts(of: Array(elements[(question + 1)...]))
    }
    let alternatives = elements.split { isOperator($0, "??") }
    if alternatives.count > 1 { return alternatives.flatMap { texts(of: Array($0)) } }
    let terms = elements.split { isOperator($0, "+") }
    guard terms.allSatisfy({ $0.count == 1 }) else { return [gap] }
    return terms.compactMap(\.first).reduce([""]) { texts, term in
      let next = self.texts(of: term)
      return texts.flatMap { text in next.map { text + $0 } }
    }
  }

  private func isOperator(_ expression: ExprSyntax, _ name: String) -> Bool {
    expression.as(BinaryOperatorExprSyntax.self)?.operator.text == name
  }
}
