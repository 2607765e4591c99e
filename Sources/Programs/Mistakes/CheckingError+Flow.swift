extension CheckingError {
  var flowWords: (message: String, help: String?)? {
    switch self {
    case .jumpOutsideLoop("continue"): ("'continue' outside a loop", nil)
    case .jumpOutsideLoop(let word): ("'\(word)' outside a loop or 'switch'", nil)
    case .fallthroughOutsideSwitch: ("'fallthrough' outside a 'switch'", nil)
    case .returnOutsideFunction: ("'return' outside a function", nil)
    case .returnNeedsValue(let type): ("'return' needs a value of '\(type)'", nil)
    case .returnsFromVoid(let name):
      ("'\(name)' returns nothing", "declare '-> Int' to return a value")
    case .initReturnsValue: ("an initialiser returns nothing", "assign to the properties instead")
    case .missingReturn(let name, let type):
      ("'\(name)' must return '\(type)' on every path", "this end is reached without 'return'")
    case .guardFallsThrough:
      ("the body of 'guard' must leave the scope", "end it with 'return', 'break' or 'throw'")
    case .notExhaustive(let missing):
      missing.isEmpty
        ? ("'switch' must cover every case", "add 'default'")
        : (
          "'switch' must cover every case",
          missing.map { "'\($0)'" }.joined(separator: ", ")
            + (missing.count == 1 ? " is missing" : " are missing")
        )
    case .emptyCase(let label): ("'\(label)' has no statement", "write 'break' to do nothing")
    case .switchWithoutCases: ("'switch' has no cases", nil)
    case .ifValueNeedsElse: ("an 'if' used as a value needs 'else'", "add 'else { … }'")
    case .branchNeedsValue:
      (
        "each branch of an 'if' or 'switch' used as a value is one expression",
        "assign in each branch instead"
      )
    case .usedUninitialized(let name):
      ("'\(name)' may have no value yet", "give it one on every path that leads here")
    case .propertyUninitialized(let name): ("'init' must give '\(name)' a value", nil)
    case .assignedTwice(let name):
      ("'\(name)' is a 'let' constant and already has its value", "declare it with 'var'")
    case .neverRuns: ("this never runs", nil)
    case .callNotMarkedWithTry(let name): ("'\(name)' can throw", "write 'try'")
    case .errorNotHandled(let name):
      ("'\(name)' must be 'throws' to throw an error", "or catch it with 'do { … } catch { … }'")
    case .throwsNoError(let type): ("'\(type)' is not an 'Error'", "declare '\(type): Error'")
    case .tryWithoutThrow: ("nothing here throws", "remove 'try'")
    case .catchUnreachable: ("nothing in this 'do' throws", "remove 'do' and 'catch'")
    case .patternMismatch(let pattern, let subject):
      ("a '\(pattern)' never matches '\(subject)'", nil)
    case .patternNotTuple(let type): ("a tuple pattern for '\(type)', which is not a tuple", nil)
    case .patternNotOptional(let type):
      ("'?' matches an optional, found '\(type)'", "remove the '?'")
    case .tupleCount(let pattern, let value):
      ("\(pattern) names for a tuple of \(value) elements", nil)
    case .payloadCount(let name, let expected, let found):
      ("'.\(name)' holds \(count(expected, "value")), the pattern has \(found)", nil)
    case .notBoundInAll(let name): ("'\(name)' must be bound in every pattern of this case", nil)
    case .boundDifferently(let name):
      ("'\(name)' must have the same type in every pattern of this case", nil)
    default: nil
    }
  }

  var declarationWords: (message: String, help: String?)? {
    switch self {
    case .functionWithoutBody(let name): ("'\(name)' has no body", "write '{ … }'")
    case .computedNeedsType(let name):
      ("the computed property '\(name)' needs a type", "write 'var \(name): Int { … }'")
    case .staticNeedsValue(let name): ("the static property '\(name)' needs a value", nil)
    case .storedInExtension(let name):
      ("an extension cannot store '\(name)'", "declare it in the type, or compute it")
    case .storedInEnum(let name):
      ("an enum cannot store '\(name)'", "give its cases associated values, or compute it")
    case .classNeedsInitializer(let type, let property):
      (
        "class '\(type)' needs an 'init': '\(property)' has no value",
        "write 'init(\(property): …) { self.\(property) = \(property) }', or give it a value"
      )
    case .cannotExtend(let type): ("'\(type)' cannot be extended", nil)
    case .cannotInherit(let type, let name): ("'\(name)' cannot inherit from '\(type)'", nil)
    case .inheritsItself(let name): ("'\(name)' inherits from itself", nil)
    case .inheritsLibraryClass(let name):
      (
        "'\(name)' is a class of the library and cannot be a superclass",
        "store one in a property instead"
      )
    case .overrideMissing(let name, let superclass):
      ("'\(name)' overrides a method of '\(superclass)'", "write 'override func'")
    case .overridesNothing(let name, let superclass):
      (
        "'\(name)' overrides nothing: "
          + (superclass.map { "'\($0)' has no such member" } ?? "there is no superclass"),
        "remove 'override'"
      )
    case .overrideOfOtherType(let name, let found, let expected):
      ("'\(name)' overrides a member of type '\(expected)', not '\(found)'", "give it that type")
    case .overrideThrows(let name):
      ("'\(name)' throws, and what it overrides does not", "handle the error inside")
    case .overridesFinal(let name, let type):
      ("'\(name)' is final in '\(type)' and cannot be overridden", "remove 'final' there")
    case .inheritsFinal(let name):
      ("'\(name)' is final and cannot be a superclass", "remove 'final' there")
    case .isPrivate(let name, let type):
      ("'\(name)' is private to '\(type)'", "give '\(type)' a method that uses it")
    case .initializerIsPrivate(let type):
      ("the initialiser of '\(type)' is private", "give it a static function that makes one")
    case .boundIsNoProtocol(let type):
      (
        "'\(type)' is neither a protocol nor a class, and bounds no generic parameter",
        "write '\(type)' in place of the parameter"
      )
    case .staticWithoutType(let name, let type):
      ("'\(name)' is a static member of '\(type)'", "write '\(type).\(name)'")
    case .overrideOutsideClass: ("'override' belongs to a class's member", nil)
    case .notAClass(let type, let target):
      ("only a class conforms to '\(target)'", "write 'class \(type)'")
    case .conformanceMissing(let type, let target, let missing):
      (
        "'\(type)' does not conform to '\(target)': it has no "
          + missing.map { "'\($0)'" }.joined(separator: ", "), nil
      )
    case .notSynthesized(let type, let target, let part, let partType):
      ("'\(type)' is not '\(target)': its '\(part)' is '\(partType)', which is not", nil)
    case .rawValueWithoutType(let name): ("'\(name)' has no raw type", "write 'enum \(name): Int'")
    case .rawValueMissing(let name, let type): ("'.\(name)' needs a raw value of '\(type)'", nil)
    case .rawValueTwice(let name, let other):
      ("'.\(name)' has the raw value of '.\(other)'", "give each case its own")
    case .superOutsideClass: ("'super' outside a class that has a superclass", nil)
    case .delegatesToFailable:
      (
        "'init' hands over to an 'init?', which may give nil",
        "write 'init?' here too, or '!' behind the call"
      )
    case .superInitOutsideInit: ("'super.init' outside an initialiser", nil)
    case .superInitIsConvenience(let superclass):
      (
        "'super.init' reaches a convenience initialiser of '\(superclass)'",
        "call one that is not marked 'convenience'"
      )
    case .superInitMissing(let name):
      ("'super.init' is not called", "'\(name)' has no initialiser without arguments")
    case .superAlone: ("'super' needs a member", nil)
    case .tooDeep: ("this is nested too deeply", "give the parts names")
    case .tooManyOperators: ("this expression is too long", "give the parts names")
    case .tooManyMeanings:
      ("this call could mean too many things to try them all", "give the parts names and types")
    case .defaultNeedsItself(let name):
      ("the default value of '\(name)' needs itself, and so never ends", nil)
    case .holdsItself(let type, let property):
      (
        "'\(property)' holds a '\(type)' within a '\(type)', and so never ends",
        "use an array, or make '\(type)' a class"
      )
    case .caseHoldsItself(let type, let name):
      ("the case '\(name)' of '\(type)' holds a '\(type)'", "write 'indirect case \(name)'")
    case .inoutTwice(let name):
      ("'\(name)' is given twice to be changed", "copy it into a variable of its own first")
    case .inlineNeedsExpression: ("an inline value is one expression", nil)
    case .outsideSubset(let subset): subset.words
    default: nil
    }
  }
}
