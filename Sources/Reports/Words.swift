/// The few words a report adds to its notebook's own, in the notebook's language: Chinese, or
/// English for all others.
struct Words: Sendable {
  let isChinese: Bool

  private func choose(_ english: String, _ chinese: String) -> String {
    isChinese ? chinese : english
  }

  var code: String { choose("Code", "代码") }
  var contents: String { choose("Contents", "目录") }
  var catalogue: String { choose("All reports", "全部报告") }
  var parameters: String { choose("Parameters", "参数") }
  var seed: String { choose("Seed", "随机种子") }
  var footnotes: String { choose("Notes", "注释") }
  var back: String { choose("Back to the text", "回到正文") }
  var previous: String { choose("Previous", "上一篇") }
  var next: String { choose("Next", "下一篇") }
  var data: String { choose("data", "数据") }
  var script: String { choose("script", "脚本") }
  var listSeparator: String { choose(", ", "，") }

  func figure(_ number: Int) -> String { choose("Figure \(number)", "图 \(number)") }
  func table(_ number: Int) -> String { choose("Table \(number)", "表 \(number)") }
  /// Between a number and its caption.
  var captionSeparator: String { choose(". ", "　") }

  var failed: String {
    choose("This run stopped at an error.", "本次运行因错误而停止。")
  }
  var refused: String {
    choose(
      "This notebook was refused before anything ran.", "笔记本在运行之前就被拒绝。")
  }
  var mismatched: String {
    choose("An expected output does not hold.", "有一处预期输出不成立。")
  }
  var timedOut: String { choose("This run was out of time.", "本次运行超时。") }
  var interrupted: String { choose("This run was interrupted.", "本次运行被中断。") }
}
