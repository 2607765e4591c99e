import Diagnostics

extension CheckingError {
  var callWords: (message: String, help: String?)? {
    switch self {
    case .wrongLabel(let expected, let found, let name, let signature, let suggestion):
      guard let found else {
        return ("this argument needs its label: '\(expected ?? ""):'", "it is '\(signature)'")
      }
      guard let expected else {
        return ("this argument of '\(name)' takes no label", "remove '\(found):'")
      }
      return (
        "'\(name)' has no argument '\(found)'",
        OtherLibraries.help(forLabel: found)
          ?? (suggestion ?? closestName(to: found, among: [expected])).map {
            "did you mean '\($0)'?"
          }
          ?? "it is '\(signature)'"
      )
    case .argumentOrder(let label, let before, let name):
      return (
        "'\(label):' comes before '\(before):' in a call of '\(name)'",
        "arguments stand in the order of the declaration"
      )
    case .missingArgument(let label, let isLabelled, let name, let signature, let example):
      return (
        "'\(name)' needs an argument" + (isLabelled ? " '\(label)'" : ""),
        example.map { "write '\($0)'" } ?? "it is '\(signature)'"
      )
    case .extraArgument(let label?, let name, _, let signature, let suggestion, let labels):
      return (
        "'\(name)' has no argument '\(label)'",
        OtherLibraries.help(forLabel: label) ?? suggestion.map { "did you mean '\($0)'?" }
          ?? (labels.count > 4
            ? "it has \(labels.map { "'\($0)'" }.joined(separator: ", "))" : "it is '\(signature)'")
      )
    case .extraArgument(nil, let name, let limit, let signature, _, _):
      return (
        "'\(name)' takes \(limit == 0 ? "no arguments" : count(limit, "argument"))",
        "it is '\(signature)'"
      )
    case .noOverload(let name, let found, let signatures, let help):
      return (
        "'\(name)' does not take (\(found.joined(separator: ", ")))", help ?? list(signatures)
      )
    case .noOverloadForLabels(let name, let labels, let signatures):
      return ("no '\(name)' takes the arguments (\(labels))", list(signatures))
    case .argumentCount(let expected, let found, let type):
      return ("this '\(type)' takes \(count(expected, "argument")), found \(found)", nil)
    case .labelInClosureCall(let label):
      return ("a closure is called without labels", "remove '\(label):'")
    case .labelWithEquals(let label, let value):
      return ("'=' assigns; the label of an argument ends in ':'", "write '\(label): \(value)'")
    case .cannotCall(let type, let isOptional, let hasArguments):
      return (
        "'\(type)' is not a function",
        isOptional ? "unwrap it: call it with '?(…)'" : hasArguments ? nil : "remove '()'"
      )
    case .noSubscript(let type, _, let text, let index) where type.nativeName == "String":
      return (
        "a 'String' is not indexed by numbers", "make an array of it: 'Array(\(text))[\(index)]'"
      )
    case .noSubscript(.tuple(let elements), _, _, let index)
    where Int(index).map(elements.indices.contains) == true:
      let label = Int(index).flatMap { elements[$0].label } ?? index
      return ("a tuple has no subscript", "write '.\(label)'")
    case .noSubscript(let type, let isOptional, _, _):
      return ("'\(type)' has no subscript", isOptional ? "unwrap it first, or write '?['" : nil)
    case .notAnIndex(let text, let help): return ("'\(text)' is not an index", help)
    case .noInitializer(let name, let cases):
      return (
        "a '\(name)' is not made by a call",
        cases.isEmpty ? nil : "its cases are \(cases.map { ".\($0)" }.joined(separator: ", "))"
      )
    case .protocolConstructed(let name):
      return ("'\(name)' is a protocol: make a value of a type that conforms to it", nil)
    case .initOnInstance: return ("'init' is called on a type", nil)
    case .inoutNotWanted(let name):
      return ("'\(name)' is not an 'inout' parameter", "remove the '&'")
    case .inoutNeedsAmpersand(let text):
      return ("an 'inout' argument is written with '&': '&\(text)'", nil)
    case .inoutMisplaced: return ("'&' belongs before an 'inout' argument", nil)
    case .inoutConstant(let reason), .cannotAssign(let reason), .mutatesConstant(_, let reason):
      return reason.words
    case .unusedResult("callAsFunction"):
      return ("the result of this call is not used", "write '_ = …' to drop it on purpose")
    case .unusedResult(let name):
      return ("the result of '\(name)' is not used", "write '_ = …' to drop it on purpose")
    case .unusedValue(let type):
      return ("this '\(type)' is not used", "print it, or give it a name")
    default: return nil
    }
  }

  var closureWords: (message: String, help: String?)? {
    switch self {
    case .closureParameterCount(let expected, let found, _):
      let names = ["a", "b", "c", "d"].prefix(expected).joined(separator: ", ")
      return (
        "expected a closure of \(count(expected, "parameter")), found \(found)",
        (1...4).contains(expected) ? "write '{ \(names) in … }'" : nil
      )
    case .closureIgnoresArguments(let expected, _):
      let names = [String](repeating: "_", count: expected).joined(separator: ", ")
      return (
        "expected a closure of \(count(expected, "parameter")), found 0",
        "write '{ \(names) in … }' to ignore \(expected == 1 ? "it" : "them")"
      )
    case .closureParameterUnknown(let name):
      let plain = name.hasPrefix("$") ? "x" : name
      return ("nothing says what type '\(name)' has", "write '{ (\(plain): Int) in … }'")
    case .throwingClosure(let wanted):
      return (
        "this closure can throw an error, but '\(wanted)' cannot",
        "catch it inside: 'do { … } catch { … }', or 'try?'"
      )
    case .dollarWithNames(let name):
      return ("'\(name)' in a closure whose parameters have names", "use the names")
    case .dollarOutsideClosure(let name): return ("'\(name)' outside a closure", nil)
    default: return nil
    }
  }
}

extension ImmutableReason {
  var words: (message: String, help: String?) {
    switch self {
    case .value, .call, .refused:
      ("this is a value and cannot be changed", "store it in a 'var'")
    case .constant(let name):
      ("'\(name)' is a 'let' constant and cannot be changed", "declare it with 'var'")
    case .property(let name):
      ("'\(name)' is a 'let' property and cannot be changed", "declare it with 'var' in its type")
    case .parameter(let name):
      ("'\(name)' is a parameter and cannot be changed", "copy it with 'var \(name) = \(name)'")
    case .loopVariable(let name):
      (
        "'\(name)' is given by the loop and cannot be changed",
        "copy it with 'var', or write a 'while' loop"
      )
    case .selfValue(let member, let function):
      (
        "'\(function)' must be 'mutating' to change '\(member)'",
        "write 'mutating func \(function)'"
      )
    case .getOnly(let name):
      ("'\(name)' is computed, has no 'set', and cannot be changed", nil)
    case .privateSetter(let name, let type):
      ("only '\(type)' itself can change '\(name)'", "give '\(type)' a method that changes it")
    }
  }
}
