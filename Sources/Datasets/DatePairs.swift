public import Tensors

/// How the dates of `datePairs` are written.
public enum DateStyle: Sendable {
  case english
  case chinese
  /// Each date in one of both.
  case mixed
}

/// Random dates from 1950 to 2049 as people write them, each with its ISO form. None comes twice.
///
/// English: `3 May 2019`, `May 3, 2019`, `3rd of May 2019`, `03/05/19` (the day first), `3.5.2019` and
/// others; Chinese: `2019年5月3日`, `二〇一九年五月三日` and others. The target is always `2019-05-03`.
public func datePairs(
  count: Int, style: DateStyle = .english, generator: Generator? = nil
) -> [SentencePair] {
  let source = generator ?? Generator.current
  // A style has at least five ways to write each of the 36,525 days, and a few agree.
  return distinctPairs(count, of: 100_000, "datePairs") {
    let year = source.integer(1950, 2050)
    let month = source.integer(1, 13)
    let day = source.integer(1, days(in: month, of: year) + 1)
    let date = WrittenDate(year: year, month: month, day: day)
    let isChinese = style == .chinese || style == .mixed && source.integer(0, 2) == 1
    let text =
      isChinese
      ? date.inChinese(form: source.integer(0, 5)) : date.inEnglish(form: source.integer(0, 7))
    return SentencePair(source: text, target: date.iso)
  }
}

private func days(in month: Int, of year: Int) -> Int {
  switch month {
  case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
  case 4, 6, 9, 11: 30
  default: 31
  }
}

/// A date and the ways to write it.
private struct WrittenDate {
  let year: Int
  let month: Int
  let day: Int

  var iso: String { "\(year)-\(padded(month))-\(padded(day))" }

  /// One of seven forms.
  func inEnglish(form: Int) -> String {
    let name = Self.months[month - 1]
    return switch form {
    case 0: "\(day) \(name) \(year)"
    case 1: "\(name) \(day), \(year)"
    case 2: "\(day)\(ordinalEnding) of \(name) \(year)"
    case 3: "\(day) \(name.prefix(3)) \(year)"
    case 4: "\(name.prefix(3)) \(day), \(year)"
    case 5: "\(padded(day))/\(padded(month))/\(padded(year % 100))"
    default: "\(day).\(month).\(year)"
    }
  }

  /// One of five forms.
  func inChinese(form: Int) -> String {
    switch form {
    case 0: "\(year)年\(month)月\(day)日"
    case 1: "\(year)年\(padded(month))月\(padded(day))日"
    case 2: "\(padded(year % 100))年\(month)月\(day)日"
    case 3: "\(spelled(year))年\(spoken(month))月\(spoken(day))日"
    default: "\(year)年\(month)月\(day)号"
    }
  }

  private var ordinalEnding: String {
    switch day {
    case 1, 21, 31: "st"
    case 2, 22: "nd"
    case 3, 23: "rd"
    default: "th"
    }
  }

  /// A number digit by digit in Chinese characters: 二〇一九.
  private func spelled(_ number: Int) -> String {
    String(String(number).compactMap { $0.wholeNumberValue }.map { Self.digits[$0] })
  }

  /// A number below 100 in Chinese characters: 二十三.
  private func spoken(_ number: Int) -> String {
    let (tens, ones) = (number / 10, number % 10)
    let ending = ones == 0 ? "" : String(Self.digits[ones])
    return tens == 0 ? ending : (tens == 1 ? "十" : "\(Self.digits[tens])十") + ending
  }

  private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let digits = Array("〇一二三四五六七八九")
}
