import Diagnostics
import SwiftSyntax

/// Arguments as one candidate takes them.
extension Checker {
  struct PassedArgument {
    var draft: Draft
    var given: Type
    var isInout: Bool
  }

  func pass(
    _ argument: WrittenArgument, to parameter: CallParameter, type: Type
  ) -> PassedArgument {
    if let inoutNode = argument.expression.as(InOutExprSyntax.self) {
      let draft = infer(inoutNode.expression)
      if draft.isError { return PassedArgument(draft: draft, given: .error, isInout: true) }
      guard parameter.isInout else {
        return PassedArgument(
          draft: refuse(.inoutNotWanted(parameter.name), at: inoutNode), given: .error,
          isInout: true)
      }
      if case .none(let reason) = draft.place {
        report(.inoutConstant(reason), at: inoutNode.expression)
        return PassedArgument(draft: .error(draft.span), given: .error, isInout: true)
      }
      guard solver.unify(draft.type, type) else {
        report(
          .mismatch(
            given: display(draft.type), wanted: display(type), purpose: .argument, help: nil),
          at: inoutNode.expression)
        return PassedArgument(draft: .error(draft.span), given: .error, isInout: true)
      }
      return PassedArgument(draft: draft, given: draft.type, isInout: true)
    }
    if parameter.isInout {
      let draft = infer(argument.expression)
      if !draft.isError {
        report(
          .inoutNeedsAmpersand(argument.expression.trimmedDescription), at: argument.expression)
      }
      return PassedArgument(draft: .error(draft.span), given: .error, isInout: true)
    }
    if parameter.isAutoclosure {
      let draft = wrapAutoclosure(argument.expression, type: type)
      return PassedArgument(draft: draft, given: draft.type, isInout: false)
    }
    if let known = preinferred[argument.expression.id] {
      return PassedArgument(
        draft: known.isError ? known : coerce(known, to: type, for: .argument), given: known.type,
        isInout: false)
    }
    let draft = infer(argument.expression, hint: type)
    if draft.isError { return PassedArgument(draft: draft, given: .error, isInout: false) }
    return PassedArgument(
      draft: coerce(draft, to: type, for: .argument), given: draft.type, isInout: false)
  }

  func build(
    _ passed: [PassedArgument], for parameter: CallParameter, type: Type, at span: SourceSpan
  ) -> Argument {
    if parameter.isVariadic {
      let array = index.standard("Array", [type])
      return .value(
        Expression(
          .array(passed.map { $0.draft.build() }), type: final(array, at: span), span: span))
    }
    if let only = passed.first {
      return only.isInout ? .inoutPlace(only.draft.buildPlace()) : .value(only.draft.build())
    }
    if case .draft(let holder) = parameter.defaultValue, let draft = holder.draft {
      if !holder.isBeingBuilt {
        holder.isBeingBuilt = true
        defer { holder.isBeingBuilt = false }
        return .value(draft.build())
      }
      report(.defaultNeedsItself(parameter.name), at: span)
    }
    return .value(Expression(.tuple([]), type: .void, span: span))
  }
}
