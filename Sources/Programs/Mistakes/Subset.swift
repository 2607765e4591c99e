import SwiftSyntax

/// What Swift has and a notebook has not.
enum Subset {
  case construct(String)
  case concurrency(String)
  case conditionalCompilation
  case importOf(String)
  case attribute(String)
  case lazyVariable
  case weakReference(String)
  case associatedType
  case staticOfProtocol(String)
  case conformance(String)
  case staticSubscript
  case memberOfSequence(String, String)
  case extensionOfProtocol(String)
  case implicitlyUnwrapped
  case opaqueType(String)
  case typeForm(String)
  case metatype
  case localComputed
  case mutatingGetter
  case typedThrows(String)
  case variadicClosure
  case overriddenStored
  case overriddenClassMember
  case genericSuperclass
  case initializerOfLibraryType(String)
  case incrementOperator(String)
  case cast(Type)
  case keyPath(String)
  case regex
  case macro
  case operatorDeclaration
  case precedenceGroup
  case missing(String, String?)

  var words: (message: String, help: String?) {
    switch self {
    case .construct(let name): (plain(name.contains(" ") ? name : "'\(name)'"), nil)
    case .concurrency("await"): (plain("'await'"), "call the function directly")
    case .concurrency("async"): (plain("'async'"), "write a plain function")
    case .concurrency("actor"): (plain("'actor'"), "write a 'class'")
    case .concurrency(let word): (plain("'\(word)'"), "notebook code runs on one thread")
    case .conditionalCompilation: (plain("'#if'"), "write an 'if' on a value")
    case .importOf:
      ("a notebook imports nothing but 'Foundation' and its own library", "remove this line")
    case .attribute("propertyWrapper"): (plain("'@propertyWrapper'"), "write a computed property")
    case .attribute("MainActor"): (plain("'@MainActor'"), "notebook code runs on one thread")
    case .attribute(let name): (plain("'@\(name)'"), nil)
    case .lazyVariable: (plain("'lazy'"), "compute it in 'init', or in a computed property")
    case .weakReference(let word): (plain("'\(word)'"), "leave it out")
    case .associatedType: ("associated types are not part of notebook Swift", "name a type")
    case .staticOfProtocol(let name):
      (
        "'\(name)' of a type that is not known is not part of notebook Swift",
        "ask a value for it: require a property or method that is not static"
      )
    case .conformance("IteratorProtocol"), .conformance("Sequence"), .conformance("Collection"):
      (plain("a sequence of your own"), "give the type a property that is an array")
    case .conformance(let name): (plain("a type of your own that is '\(name)'"), nil)
    case .memberOfSequence(let name, let type):
      (
        "'\(name)' of a generic sequence is not part of notebook Swift",
        "take an array instead of '\(type)'"
      )
    case .staticSubscript: (plain("a static subscript"), "write a static function")
    case .extensionOfProtocol(let name):
      (plain("an extension of '\(name)'"), "extend a type, such as 'Array', or write a function")
    case .implicitlyUnwrapped: (plain("the type 'T!'"), "write 'T?' and unwrap it")
    case .opaqueType(let constraint): (plain("'some'"), "write 'any \(constraint)'")
    case .typeForm(let text) where text.hasPrefix("repeat "):
      ("parameter packs are not part of notebook Swift", nil)
    case .typeForm(let text) where text.hasPrefix("~"): (plain("'\(text)'"), nil)
    case .typeForm(let text): (plain("the type '\(text)'"), nil)
    case .metatype: ("a type cannot be used as a value in a notebook", "pass a closure instead")
    case .localComputed: (plain("a computed variable outside a type"), "write a function")
    case .mutatingGetter:
      (plain("a getter that changes its struct"), "write a mutating method")
    case .typedThrows(let type):
      (plain("'throws(\(type))'"), "write 'throws', and 'catch let error as \(type)'")
    case .variadicClosure:
      (plain("a closure of any number of arguments"), "take an array")
    case .overriddenStored: (plain("overriding a stored property"), "set it in 'init'")
    case .overriddenClassMember:
      (plain("overriding a class member"), "make it a member of the values")
    case .genericSuperclass:
      (plain("a subclass of a generic class"), "keep an object of it in a property")
    case .initializerOfLibraryType(let name):
      ("an extension cannot give '\(name)' an initialiser", "write a static function")
    case .incrementOperator(let name): (plain("'\(name)'"), "write '\(name.prefix(1))= 1'")
    case .cast(.function(let type)):
      (plain("a cast to '\(type)'"), "closures do not keep their types: store it in a struct")
    case .cast(.nominal(let nominal, let arguments)) where nominal.kind != .native:
      (
        plain("a cast to '\(Type.nominal(nominal, arguments))'"),
        "values do not keep what '\(nominal.name)' was made with: cast to a type without '<…>'"
      )
    case .cast(let type):
      (
        plain("a cast to '\(type)'"),
        "what it stands for is not known here: pass a closure such as '{ $0 as? Int }'"
      )
    case .keyPath(let path):
      (
        "a key path stands only where a function is wanted", "write '{ $0\(path) }'"
      )
    case .regex: ("regular expressions are not part of notebook Swift", nil)
    case .macro: ("macros are not part of notebook Swift", nil)
    case .operatorDeclaration: ("operators cannot be declared in a notebook", "write a function")
    case .precedenceGroup: ("precedence groups cannot be declared in a notebook", nil)
    case .missing(let message, let help): (message, help)
    }
  }

  private func plain(_ name: String) -> String { "\(name) is not part of notebook Swift" }
}

extension ThrowsClauseSyntax {
  /// Of `throws(Type)`. Any error is what `throws` means.
  var refusal: CheckingError? {
    guard let type = type?.trimmedDescription, type != "any Error" else { return nil }
    return .outsideSubset(.typedThrows(type))
  }
}

// MARK: What a node is

extension Subset {
  static func construct(of node: some ExprSyntaxProtocol) -> Subset? {
    switch ExprSyntax(node).as(ExprSyntaxEnum.self) {
    case .keyPathExpr(let path): .keyPath(path.components.trimmedDescription)
    case .regexLiteralExpr: .regex
    case .macroExpansionExpr: .macro
    case .awaitExpr: .concurrency("await")
    case .packExpansionExpr, .packElementExpr:
      .missing("parameter packs are not part of notebook Swift", nil)
    case .consumeExpr: .construct("consume")
    case .copyExpr: .construct("copy")
    case .borrowExpr: .construct("borrow")
    case .unsafeExpr: .construct("unsafe")
    default: nil
    }
  }

  static func declaration(_ node: DeclSyntax) -> Subset {
    switch node.as(DeclSyntaxEnum.self) {
    case .actorDecl: .concurrency("actor")
    case .macroDecl, .macroExpansionDecl: .macro
    case .operatorDecl: .operatorDeclaration
    case .precedenceGroupDecl: .precedenceGroup
    case .ifConfigDecl: .conditionalCompilation
    case .deinitializerDecl: .construct("deinit")
    case .associatedTypeDecl: .associatedType
    case .initializerDecl: .missing("'init' outside a type", nil)
    case .subscriptDecl: .missing("'subscript' outside a type", nil)
    case .enumCaseDecl: .missing("'case' outside an enum or 'switch'", nil)
    default: .construct(node.firstToken(viewMode: .sourceAccurate)?.text ?? "this")
    }
  }

  /// A member of a standard type that a notebook has not.
  static func member(_ name: String) -> Subset? {
    func no(_ help: String) -> Subset {
      .missing("'\(name)' is not part of notebook Swift", help)
    }
    return switch name {
    case "lazy": no("remove '.lazy'")
    case "random", "randomElement", "shuffle", "shuffled":
      no("the library's generator is seeded: write 'Tensor.rand(…)'")
    case "hashValue": no("use the value itself as a key")
    case "withUnsafeBytes", "withUnsafeBufferPointer", "withUnsafeMutableBufferPointer":
      .missing("unsafe pointers are not available", nil)
    default: nil
    }
  }

  /// A function or type of Swift's that a notebook has not.
  static func function(_ name: String) -> Subset? {
    func no(_ help: String) -> Subset { .missing("no '\(name)' in scope", help) }
    return switch name {
    case "fatalError", "preconditionFailure", "assertionFailure", "abort":
      no("throw an error to stop")
    case "precondition", "assert": no("write 'guard … else { throw … }'")
    case "exit": no("throw an error to stop a notebook")
    case "readLine": no("a notebook has no input; use a parameter")
    case "system", "posix_spawn", "fork", "popen", "Process": no("a notebook starts no programs")
    case "URL", "URLSession", "URLRequest", "NSURL", "socket":
      no("a notebook has no network access")
    case "FileManager", "FileHandle", "fopen", "open", "remove", "unlink", "creat", "rename":
      no("a notebook has no access to files")
    case "Date", "Timer", "Clock", "ContinuousClock", "Calendar":
      no("a notebook has no clock: its runs must not differ")
    case "SystemRandomNumberGenerator", "arc4random", "drand48", "rand", "srand":
      no("the library's generator is seeded: write 'Tensor.rand(…)'")
    case "Int8", "Int16", "Int32", "Int64", "UInt", "UInt16", "UInt32", "UInt64": no("write 'Int'")
    case "Float16", "Float80", "CGFloat", "Decimal": no("write 'Double' or 'Float'")
    case "NSString", "NSMutableString": no("write 'String'")
    case "NSArray", "NSMutableArray", "ContiguousArray": no("write an array such as '[Int]'")
    case "NSDictionary", "NSMutableDictionary": no("write a dictionary such as '[String: Int]'")
    case "Mirror", "ObjectIdentifier": no("a notebook does not look into its own types")
    case "NSLog", "os_log", "printf", "println", "puts": no("write 'print(…)'")
    case "sequence": no("write a 'while' loop that appends to an array")
    case "len": no("write 'x.count'")
    case "enumerate": no("write 'xs.enumerated()'")
    case "list": no("write 'Array(x)'")
    case "range": no("write '0..<n'")
    case "input": no("a notebook has no input; use a parameter")
    case "str": no("write 'String(x)'")
    case "None", "null", "NULL", "undefined": no("write 'nil'")
    case "True": no("write 'true'")
    case "False": no("write 'false'")
    case "plt": no("the library's names need no prefix: 'plot(…)'")
    case "np", "torch": no("the library's names need no prefix: 'Tensor.zeros(2, 3)'")
    case "device": no(OtherLibraries.noDevices)
    case "Task", "DispatchQueue", "Thread", "withTaskGroup": no("notebook code runs on one thread")
    case "CommandLine", "ProcessInfo": no("parameters come from the front matter")
    case _
    where name.hasPrefix("Unsafe") || name.hasPrefix("unsafe") || name.hasPrefix("withUnsafe"):
      .missing("unsafe pointers are not available", nil)
    default: nil
    }
  }
}
