import Datasets
import Foundation
import Tensors
import Testing

struct GeneratedPairsTests {
  @Test func reversedWordsAreReversed() {
    let pairs = reversalPairs(count: 500, lengths: 2...6, letters: "abcde中")
    #expect(pairs.allSatisfy { $0.target == String($0.source.reversed()) })
    #expect(Set(pairs.map(\.source.count)) == [2, 3, 4, 5, 6])
    #expect(Set(pairs).count == 500)
  }

  @Test func everyWordThereIsCanBeAskedFor() {
    #expect(
      Set(reversalPairs(count: 6, lengths: 1...2, letters: "ab").map(\.source))
        == ["a", "b", "aa", "ab", "ba", "bb"])
    #expect(
      refusal { reversalPairs(count: 7, lengths: 1...2, letters: "ab") }
        == "reversalPairs: there are no 7 different ones, at most 6")
    #expect(
      refusal { reversalPairs(count: 1, lengths: 0...2) }
        == "reversalPairs: there are no words of 0...2 letters")
    #expect(
      refusal { reversalPairs(count: -1) } == "reversalPairs: count must be at least 1, not -1")
  }

  @Test func oneSeedGivesOneSet() {
    for style in [DateStyle.english, .chinese, .mixed] {
      let first = datePairs(count: 50, style: style, generator: Generator(seed: 7))
      #expect(first == datePairs(count: 50, style: style, generator: Generator(seed: 7)))
      #expect(first != datePairs(count: 50, style: style, generator: Generator(seed: 8)))
    }
    #expect(
      reversalPairs(count: 9, generator: Generator(seed: 7))
        == reversalPairs(count: 9, generator: Generator(seed: 7)))
  }

  @Test func datesAreWrittenInManyWays() {
    let pairs = datePairs(count: 5_000, style: .english, generator: Generator(seed: 0))
    for form in [
      #"^\d{1,2} [A-Z][a-z]+ \d{4}$"#, #"^[A-Z][a-z]+ \d{1,2}, \d{4}$"#,
      #"^\d{1,2}(st|nd|rd|th) of [A-Z][a-z]+ \d{4}$"#, #"^\d\d/\d\d/\d\d$"#,
      #"^\d+\.\d+\.\d{4}$"#,
    ] {
      #expect(pairs.contains { $0.source.range(of: form, options: .regularExpression) != nil })
    }
    let chinese = datePairs(count: 5_000, style: .chinese, generator: Generator(seed: 0))
    #expect(chinese.contains { $0.source.contains(#/^20\d\d年\d月\d日$/#) })
    #expect(chinese.contains { $0.source.contains(#/^二〇..年十.月二十.日$/#) })
    let mixed = datePairs(count: 500, style: .mixed, generator: Generator(seed: 0))
    #expect(Set(mixed.map { $0.source.contains("月") }) == [true, false])
  }

  /// Foundation reads the dates that it can read as the same days.
  @Test(arguments: [
    ("d MMMM yyyy", DateStyle.english), ("MMMM d, yyyy", .english), ("d.M.yyyy", .english),
    ("yyyy年M月d日", .chinese),
  ])
  func theTargetIsTheSameDay(format: String, style: DateStyle) throws {
    let (written, iso) = (formatter(format), formatter("yyyy-MM-dd"))
    var count = 0
    for pair in datePairs(count: 2_000, style: style, generator: Generator(seed: 1)) {
      guard let date = written.date(from: pair.source),
        written.string(from: date) == pair.source
      else { continue }
      count += 1
      #expect(iso.string(from: date) == pair.target, "\(pair)")
    }
    #expect(count > 100)
  }

  private func formatter(_ format: String) -> DateFormatter {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = TimeZone(secondsFromGMT: 0)
    formatter.dateFormat = format
    return formatter
  }

  @Test func noDateIsAskedForTwice() {
    let pairs = datePairs(count: 3_000)
    #expect(Set(pairs.map(\.source)).count == 3_000)
    #expect(
      refusal { datePairs(count: 1_000_000) }
        == "datePairs: there are no 1000000 different ones, at most 100000")
  }
}
