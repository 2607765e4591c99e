import SwiftSyntax

/// One argument as written.
struct WrittenArgument {
  var label: String?
  var expression: ExprSyntax
  var isTrailing = false
  var syntax: Syntax
}

/// Which arguments each parameter gets.
struct ArgumentMatch {
  var perParameter: [[Int]]
}

enum ArgumentMistake {
  case wrongLabel(argument: Int, expected: String?, found: String?)
  case missing(parameter: Int)
  case extra(argument: Int)
}

extension Checker {
  func writtenArguments(
    _ arguments: LabeledExprListSyntax, _ trailing: ClosureExprSyntax?,
    _ more: MultipleTrailingClosureElementListSyntax
  ) -> [WrittenArgument] {
    var written = arguments.map {
      WrittenArgument(
        label: $0.label?.text
          ?? $0.expression.as(SequenceExprSyntax.self)?.namedArgument?.label,
        expression: $0.expression,
        syntax: Syntax(
          $0.label.map {
            Syntax($0)
          } ?? Syntax($0.expression)))
    }
    if let trailing {
      written.append(
        WrittenArgument(
          label: nil, expression: ExprSyntax(trailing), isTrailing: true, syntax: Syntax(trailing)))
    }
    written += more.map {
      WrittenArgument(
        label: $0.label.text, expression: ExprSyntax($0.closure), isTrailing: true,
        syntax: Syntax($0.label))
    }
    reportPlacesGivenTwice(written)
    return written
  }

  private func reportPlacesGivenTwice(_ arguments: [WrittenArgument]) {
    var names: Set<String> = []
    for argument in arguments {
      guard let place = argument.expression.as(InOutExprSyntax.self),
        let name = place.expression.as(DeclReferenceExprSyntax.self)?.baseName.text,
        !names.insert(name).inserted
      else { continue }
      report(.inoutTwice(name), at: place)
    }
  }

  /// Gives each parameter its arguments, by Swift's rules for labels, defaults, variadics and
  /// trailing closures.
  func match(
    _ arguments: [WrittenArgument], to parameters: [CallParameter]
  ) -> (match: ArgumentMatch?, mistake: ArgumentMistake?) {
    var perParameter: [[Int]] = parameters.map { _ in [] }
    var next = 0
    var position = 0
    while position < arguments.count {
      let argument = arguments[position]
      if argument.isTrailing, argument.label == nil {
        // Forward scan: the first parameter from here that takes a function.
        var found = next
        while found < parameters.count,
          !isFunctionLike(parameters[found]) || !perParameter[found].isEmpty
        {
          if !parameters[found].hasDefault, !parameters[found].isVariadic,
            perParameter[found].isEmpty
          {
            break
          }
          found += 1
        }
        // A later one without a default is what a reader means when this one could be left out.
        if found < parameters.count, parameters[found].hasDefault,
          let required = parameters[found...].indices.first(where: {
            isFunctionLike(parameters[$0]) && !parameters[$0].hasDefault
              && perParameter[$0].isEmpty
          }), position == arguments.count - 1
        {
          found = required
        }
        guard found < parameters.count, isFunctionLike(parameters[found]) else {
          if found < parameters.count, !parameters[found].hasDefault {
            return (nil, .missing(parameter: found))
          }
          return (nil, .extra(argument: position))
        }
        for skipped in next..<found
        where perParameter[skipped].isEmpty && !parameters[skipped].hasDefault
          && !parameters[skipped].isVariadic
        {
          return (nil, .missing(parameter: skipped))
        }
        perParameter[found] = [position]
        next = found + 1
        position += 1
        continue
      }
      guard next < parameters.count else {
        return (nil, .extra(argument: position))
      }
      let parameter = parameters[next]
      if parameter.isVariadic {
        if argument.label == parameter.label {
          perParameter[next].append(position)
          position += 1
          while position < arguments.count, arguments[position].label == nil,
            !arguments[position].isTrailing
          {
            perParameter[next].append(position)
            position += 1
          }
        }
        next += 1
        continue
      }
      if argument.label == parameter.label {
        perParameter[next] = [position]
        position += 1
        next += 1
        continue
      }
      if parameter.hasDefault {
        next += 1
        continue
      }
      let later = parameters[next...].contains { $0.label == argument.label }
      if later, argument.label != nil { return (nil, .missing(parameter: next)) }
      return (
        nil, .wrongLabel(argument: position, expected: parameter.label, found: argument.label)
      )
    }
    while next < parameters.count {
      if perParameter[next].isEmpty, !parameters[next].hasDefault, !parameters[next].isVariadic {
        return (nil, .missing(parameter: next))
      }
      next += 1
    }
    return (ArgumentMatch(perParameter: perParameter), nil)
  }

  private func isFunctionLike(_ parameter: CallParameter) -> Bool {
    func isFunction(_ type: Type) -> Bool {
      switch solver.resolve(type) {
      case .function, .parameter, .variable: true
      case let other: other.wrapped.map(isFunction) ?? false
      }
    }
    return isFunction(parameter.type)
  }
}
