/// A reader's text as a gnuplot string: drawn as it stands, whatever it holds, never run.
///
/// In double quotes, with everything of meaning there escaped: the backtick, which would run a
/// shell, by its number. NUL and the other control characters are left out.
func gnuplotQuoted(_ text: String) -> String {
  var quoted = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\n": quoted += "\\n"
    case "\\": quoted += "\\\\"
    case "\"": quoted += "\\\""
    case "`": quoted += "\\140"
    case _ where scalar.value < 0x20 || scalar.value == 0x7F: break
    default: quoted.unicodeScalars.append(scalar)
    }
  }
  return "\"" + quoted + "\""
}

/// A number as gnuplot reads it, the same on every machine: as few digits as tell
/// it apart from its neighbours.
func gnuplotNumber(_ value: Double) -> String {
  guard value.isFinite else { return "NaN" }
  if value == value.rounded(), abs(value) < 1e15 { return String(Int(value)) }
  let short = Float(value)
  return Double(short) == value ? short.description : value.description
}
