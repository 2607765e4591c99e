/// A reader's text as a gnuplot string: drawn as it stands, whatever it holds, never run.
///
/// Single quotes take everything but a line end and let no backtick through to a shell; text with
/// line ends goes into double quotes with everything of meaning there escaped. NUL and the other
/// control characters are left out.
func gnuplotQuoted(_ text: String) -> String {
  let scalars = text.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F || $0 == "\n" }
  var quoted = ""
  if scalars.contains("\n") {
    for scalar in scalars {
      switch scalar {
      case "\n": quoted += "\\n"
      case "\\": quoted += "\\\\"
      case "\"": quoted += "\\\""
      case "`": quoted += "\\140"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return "\"" + quoted + "\""
  }
  for scalar in scalars {
    quoted.unicodeScalars.append(scalar)
    if scalar == "'" { quoted += "'" }
  }
  return "'" + quoted + "'"
}

/// A number as gnuplot reads it, the same on every machine: as few digits as tell
/// it apart from its neighbours.
func gnuplotNumber(_ value: Double) -> String {
  guard value.isFinite else { return "NaN" }
  if value == value.rounded(), abs(value) < 1e15 { return String(Int(value)) }
  let short = Float(value)
  return Double(short) == value ? short.description : value.description
}
