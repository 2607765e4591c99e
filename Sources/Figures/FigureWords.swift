/// The few words that a figure has when its reader gives it none, in the notebook's language.
struct FigureWords {
  var isChinese = false

  var keys: String { isChinese ? "键" : "Keys" }
  var queries: String { isChinese ? "查询" : "Queries" }
  var count: String { isChinese ? "个数" : "Count" }

  /// Heads and batch rows count from 1.
  func head(_ number: Int) -> String { isChinese ? "头 \(number)" : "head \(number)" }

  func head(_ number: Int, ofRow row: Int) -> String {
    isChinese ? "样本 \(row)，头 \(number)" : "batch \(row), head \(number)"
  }
}
