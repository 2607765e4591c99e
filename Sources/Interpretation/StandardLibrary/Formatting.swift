internal import Foundation

/// The text of `String(format:)`: `%d %i %u %f %e %g %x %X %o %c %s %@ %%` with flags, width and
/// precision. Each argument is shown by its own type, so that none can be misread.
func formatted(_ format: String, _ arguments: [Value]) throws -> String {
  var result = ""
  var rest = arguments[...]
  var scanner = Substring(format)
  while let percent = scanner.firstIndex(of: "%") {
    result += scanner[..<percent]
    scanner = scanner[scanner.index(after: percent)...]
    var field = ""
    while let next = scanner.first, "-+ #0123456789.".contains(next) {
      field.append(next)
      scanner.removeFirst()
    }
    while let next = scanner.first, "lhqzt".contains(next) { scanner.removeFirst() }
    guard let conversion = scanner.popFirst() else {
      throw RuntimeFailure("String(format:): a % at the end stands for nothing", help: "write %%")
    }
    if conversion == "%" {
      result += "%"
      continue
    }
    guard let argument = rest.popFirst() else {
      throw RuntimeFailure("String(format:): no argument for %\(field)\(conversion)")
    }
    result += try shown(argument, field: field, conversion: conversion)
  }
  return result + scanner
}

private func shown(_ argument: Value, field: String, conversion: Character) throws -> String {
  let width = field.split(whereSeparator: { !$0.isNumber })
  guard width.allSatisfy({ (Int($0) ?? .max) <= 1000 }) else {
    throw RuntimeFailure("String(format:): %\(field)\(conversion) is wider than 1000")
  }
  var argument = argument
  if case .byte(let value) = argument, conversion != "@" { argument = .int(Int(value)) }
  switch (conversion, argument) {
  case ("d", .int(let value)), ("i", .int(let value)), ("u", .int(let value)):
    return String(format: "%\(field)ld", value)
  case ("x", .int(let value)), ("X", .int(let value)), ("o", .int(let value)):
    return String(format: "%\(field)l\(conversion)", value)
  case ("c", .int(let value)):
    return Unicode.Scalar(UInt32(truncatingIfNeeded: value)).map { String($0) } ?? "?"
  case ("f", .double(let value)), ("e", .double(let value)), ("g", .double(let value)),
    ("F", .double(let value)), ("E", .double(let value)), ("G", .double(let value)):
    return String(format: "%\(field)\(conversion)", value)
  case ("f", .float(let value)), ("e", .float(let value)), ("g", .float(let value)),
    ("F", .float(let value)), ("E", .float(let value)), ("G", .float(let value)):
    return String(format: "%\(field)\(conversion)", Double(value))
  case ("@", _), ("s", _):
    return padded(argument.text, field: field)
  case ("d", _), ("i", _), ("u", _), ("x", _), ("X", _), ("o", _), ("c", _):
    throw RuntimeFailure(
      "String(format:): %\(conversion) needs an Int, not \(argument.debugText)",
      help: "%f shows a Double, %@ any value")
  case ("f", _), ("e", _), ("g", _), ("F", _), ("E", _), ("G", _):
    throw RuntimeFailure(
      "String(format:): %\(conversion) needs a Double or Float, not \(argument.debugText)",
      help: "%d shows an Int, %@ any value")
  default:
    throw RuntimeFailure("String(format:): %\(conversion) is not a conversion")
  }
}

/// Text to the right of its width, or to the left with `-`.
private func padded(_ text: String, field: String) -> String {
  let parts = field.split(separator: ".", omittingEmptySubsequences: false)
  let width = parts.first.flatMap { Int($0.filter(\.isNumber)) } ?? 0
  let limit = parts.count > 1 ? Int(parts[1]) ?? 0 : text.count
  let shown = String(text.prefix(limit))
  let padding = String(repeating: " ", count: max(0, width - shown.count))
  return field.hasPrefix("-") ? shown + padding : padding + shown
}
