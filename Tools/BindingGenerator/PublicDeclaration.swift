package import SwiftSyntax

/// The public declarations of a library's sources, as far as the language can take them.
package struct PublicAPI {
  package var types: [PublicType] = []
  package var members: [PublicMember] = []
  /// What `typealias` names stand for.
  package var aliases: [String: TypeSyntax] = [:]
  /// Protocols that extensions add.
  package var extendedConformances: [String: [String]] = [:]
  /// What functions of one owner and name take, those of the package included.
  var shapes: [String: [FunctionShape]] = [:]

  package init() {}
}

package struct PublicType {
  package enum Kind: String { case structure, classType, enumeration, protocolType }

  package var name: String
  package var kind: Kind
  package var conformances: [String]
  /// The cases of an enum; empty when one of them carries values.
  package var cases: [String]
  package var documentation: String
  package var source: SourceFile
}

package struct PublicMember {
  package enum Kind {
    case function(FunctionDeclSyntax)
    case initializer(InitializerDeclSyntax)
    case property(VariableDeclSyntax, name: String, type: TypeSyntax, isSettable: Bool)
    case subscripting(SubscriptDeclSyntax, isSettable: Bool)
  }

  package var owner: String?
  package var kind: Kind
  /// The `where` clause of the extension it stands in.
  package var constraint: String?
  /// The type that a protocol's static member is called on.
  package var concreteSelf: String?
  package var documentation: String
  package var source: SourceFile
}

/// Which file of which module a declaration is from.
package struct SourceFile: Hashable, Comparable {
  package var module: String
  package var name: String

  package init(module: String, name: String) {
    self.module = module
    self.name = name
  }

  package static func < (a: SourceFile, b: SourceFile) -> Bool {
    (a.module, a.name) < (b.module, b.name)
  }
}

/// The parameters of a function.
struct FunctionShape {
  struct Parameter {
    var label: String
    var type: String
    var isVariadic: Bool
    var hasDefault: Bool
  }

  var parameters: [Parameter]

  /// Whether this function takes arrays where `other` is variadic, and otherwise the same, but for
  /// more that has defaults: a call of `other` can be made to this one.
  func isArrayTwin(of other: FunctionShape) -> Bool {
    var rest = parameters[...]
    for wanted in other.parameters {
      let type = wanted.isVariadic ? "[\(wanted.type)]" : wanted.type
      while let next = rest.first,
        next.label != wanted.label || next.type != type || next.isVariadic
      {
        guard next.hasDefault else { return false }
        rest.removeFirst()
      }
      guard rest.popFirst() != nil else { return false }
    }
    return rest.allSatisfy(\.hasDefault)
  }
}
