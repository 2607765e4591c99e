import Diagnostics

extension CheckingError {
  var severity: Diagnostic.Severity {
    switch self {
    case .unusedResult, .unusedValue, .neverRuns, .tryWithoutThrow, .catchUnreachable,
      .coalesceNotOptional:
      .warning
    default: .error
    }
  }

  var message: String { words.message }
  var help: String? { words.help }

  /// What is wrong, and what to do about it.
  private var words: (message: String, help: String?) {
    nameWords ?? typeWords ?? operatorWords ?? callWords ?? closureWords ?? flowWords
      ?? declarationWords ?? ("this is not understood", nil)
  }

  private var nameWords: (message: String, help: String?)? {
    switch self {
    case .unknownName(let name, let near): ("no '\(name)' in scope", meant(near))
    case .unknownType(let name): ("no type '\(name)' in scope", nil)
    case .unknownTypeNear(let name, let near): ("no type '\(name)' in scope", meant(near))
    case .unknownMember(let name, let type, let near, let help, _):
      ("'\(type)' has no member '\(name)'", help ?? meant(near))
    case .unknownCase(let name, let type, let near, let known):
      (
        "'\(type)' has no member '\(name)'",
        meant(near) ?? "its cases are \(known.map { ".\($0)" }.joined(separator: ", "))"
      )
    case .unknownOperator(let name): ("no operator '\(name)'", operatorHelp(name))
    case .unknownLabel(let label, _, let known):
      (
        "no loop labelled '\(label)' around this statement",
        known.isEmpty ? nil : "labels here: \(known.joined(separator: ", "))"
      )
    case .assignsUndeclared(let name):
      ("no '\(name)' in scope", "declare it: 'let \(name) = …', or 'var' if it changes")
    case .redeclared(let name, let type):
      ("'\(name)' is already declared in \(type.map { "'\($0)'" } ?? "this scope")", nil)
    case .usedBeforeDeclaration(let name):
      ("'\(name)' is used before its declaration", "move its declaration up")
    case .ambiguous(let name, let signatures):
      ("'\(name)' could mean any of several functions", list(signatures))
    case .caseWithoutDot(let name, let type):
      ("no '\(name)' in scope", "a case of '\(type)' is written '.\(name)'")
    case .selfOutsideType: ("'self' outside a type", nil)
    case .staticOnInstance(let name, let type):
      ("'\(name)' belongs to the type '\(type)', not to a value of it", "write '\(type).\(name)'")
    case .instanceOnType(let name, let type):
      (
        "'\(name)' belongs to a value of '\(type)', not to the type",
        "make a value first: '\(type)(…).\(name)'"
      )
    case .noTupleElement(let name, let type, _): ("'\(type)' has no element \(name)", nil)
    case .memberOfOptional(let name, _, let text):
      ("'\(text)' may be nil", "write '\(text)?.\(name)' or unwrap it")
    case .memberOfUnknown(let name):
      ("the type of what '.\(name)' is asked of is not known", "write the type")
    case .implicitMemberWithoutType(let name):
      ("nothing here says which type '.\(name)' belongs to", "write 'Type.\(name)'")
    default: nil
    }
  }

  private var typeWords: (message: String, help: String?)? {
    switch self {
    case .mismatch(let given, let wanted, let purpose, let help):
      if case .condition = purpose {
        return ("a condition must be 'Bool', found '\(given)'", help)
      }
      if given.isVoid { return ("expected '\(wanted)', but this gives no value", help) }
      return ("expected '\(shown(wanted))', found '\(given)'", help)
    case .genericArgumentCount(let name, let expected, let found):
      return ("'\(name)' takes \(count(expected, "type")) in '<>', found \(found)", nil)
    case .genericArgumentsMissing(let name, let parameters):
      return (
        "'\(name)' needs its types", "write '\(name)<\(parameters.joined(separator: ", "))>'"
      )
    case .genericConstructed(let name):
      return (
        "a value of the generic type '\(name)' cannot be made here",
        "pass a value or a closure that makes one"
      )
    case .typeAsValue(let name):
      return ("'\(name)' is a type, not a value", "call it to make a value: '\(name)(…)'")
    case .mixedElements(let first, let other, let help):
      return (
        "expected '\(first)', found '\(other)'",
        help ?? "write the type, such as '[Any]', for elements of several types"
      )
    case .ternaryMismatch(let a, let b, _):
      return ("the two sides of '?:' differ: '\(a)' and '\(b)'", nil)
    case .emptyLiteral(let kind, let example):
      return ("nothing says what this empty \(kind) holds", "write its type: 'let x: \(example)'")
    case .nilNotOptional(let type):
      return ("expected '\(type)', found nil", "declare '\(type)?' to allow it")
    case .nilWithoutType:
      return ("nothing says what type this 'nil' has", "write the type: 'let x: Int? = nil'")
    case .cannotInfer(let name):
      return ("nothing says what type '\(name)' gives here", "write the type")
    case .variableWithoutType(let name):
      return ("'\(name)' needs a type or a value", "write '\(name): Int' or '\(name) = …'")
    case .doesNotConform(let type, let target, let name):
      if target == "StringProtocol", let name {
        return (
          "'\(name)' needs strings, found '\(type)'",
          "make strings of them: '.map { String($0) }'"
        )
      }
      return (
        name.map { "'\($0)' needs '\(target)', which '\(type)' is not" }
          ?? "'\(type)' is not '\(target)'",
        isOwn(type) && !["Sequence", "Collection"].contains(target)
          ? "declare '\(type): \(target)'" : nil
      )
    case .typesMustBeSame(let a, let b, let name):
      return ("'\(name)' needs '\(b)' here, found '\(a)'", nil)
    case .integerOverflow(let text, let type):
      return (
        "the integer \(text) does not fit into '\(type)'", "write it as a Double, such as \(text).0"
      )
    case .notOneCharacter(let text):
      return ("a 'Character' is one character, found \(text.count)", nil)
    case .castNeedsMark(let given, let target):
      return ("'\(given)' may not be '\(target)'", "write 'as?' (or 'as!')")
    case .notASequence(let type, let help): return ("'\(type)' is not a sequence", help)
    case .forceNotOptional(let type):
      return ("'!' unwraps an optional, found '\(type)'", "remove the '!'")
    case .chainNotOptional(let type):
      return ("'?' follows an optional, found '\(type)'", "remove the '?'")
    case .coalesceNotOptional(let type):
      return ("the left side of '??' is never nil: it is '\(type)'", "remove '??' and what follows")
    case .bindsNonOptional(let type): return ("'if let' takes an optional, found '\(type)'", nil)
    case .optionalAsCondition(let type):
      return ("a condition must be 'Bool', found '\(type)'", "compare it: '!= nil'")
    case .assignmentAsCondition: return ("'=' assigns; it is no condition", "compare with '=='")
    case .interpolationForm:
      return (
        "an interpolation holds one value", "format the value before it is put into the string"
      )
    case .formattedString:
      return ("a string has no prefix 'f'", "put a value into it: \"\\(x)\"")
    case .interpolatesNothing: return ("this has no value to show", nil)
    case .wildcardAsValue: return ("'_' is not a value", nil)
    default: return nil
    }
  }

  private var operatorWords: (message: String, help: String?)? {
    switch self {
    case .operatorMismatch(let name, let a, let b, let help):
      if a == b { return ("'\(name)' is not defined for '\(a)'", help) }
      return ("'\(name)' takes two values of one type, found '\(a)' and '\(b)'", help)
    case .operatorUndefined(let name, let a, let b, let help):
      return ("'\(name)' is not defined for '\(a)' and '\(b)'", help)
    case .optionalOperand(let text):
      return ("'\(text)' may be nil", "unwrap it with '??', 'if let' or '!'")
    case .unaryMismatch(let name, let type, let help):
      return (
        "'\(name)' is not defined for '\(type)'",
        help ?? (name == "!" && type.isNumber ? "compare it: '… == 0'" : nil)
      )
    case .notComparable(let name, let type, let target):
      return (
        "'\(name)' is not defined for '\(type)'",
        isOwn(type) ? "declare '\(type): \(target)'" : nil
      )
    case .matrixProduct(let call):
      return ("no operator '@'", "write '\(call ?? "a.matmul(b)")'")
    case .fullWidth(let character, let line):
      return ("'\(character)' is a full-width character", line.map { "write '\($0)'" })
    case .numberSign(let line):
      return (
        "'#' does not begin a comment",
        line.hasPrefix("#|")
          ? "a cell option is written '//\(line.dropFirst())'" : "a comment is written '// …'"
      )
    case .nonAssociative("ComparisonPrecedence"):
      return ("comparisons cannot follow one another", "compare twice: 'a < b && b < c'")
    case .nonAssociative:
      return ("these operators cannot follow one another without parentheses", "write parentheses")
    case .operatorWithoutType(let name):
      return ("nothing here says what '\(name)' works on", "write a closure: '{ $0 \(name) $1 }'")
    case .operatorNotStatic(let name):
      return ("the operator '\(name)' of a type must be 'static'", "write 'static func \(name)'")
    default: return nil
    }
  }

  private func meant(_ name: String?) -> String? { name.map { "did you mean '\($0)'?" } }

  private func shown(_ type: Type) -> String { type.isVoid ? "()" : type.description }

  private func isOwn(_ type: Type) -> Bool {
    if case .nominal(let nominal, _) = type { nominal.kind != .native } else { false }
  }

  func count(_ number: Int, _ word: String) -> String {
    "\(number) \(word)\(number == 1 ? "" : "s")"
  }

  /// The declarations that a call could mean.
  func list(_ signatures: [String]) -> String? {
    if signatures.isEmpty { return nil }
    if signatures.count == 1 { return "it is '\(signatures[0])'" }
    return "there are:\n" + signatures.prefix(4).joined(separator: "\n")
      + (signatures.count > 4 ? "\n…" : "")
  }

  private func operatorHelp(_ name: String) -> String? {
    switch name {
    case "**", "^^": "write pow(x, y) for numbers, x.pow(y) for a tensor"
    case "..": "write '..<' without the end, '...' with it"
    case "//": "'/' of two integers drops the remainder"
    default: nil
    }
  }
}
