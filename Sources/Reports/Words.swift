/// The few words a report adds to its notebook's own, in the notebook's language: Chinese, or
/// English for all others.
struct Words: Sendable {
  let isChinese: Bool

  private func choose(_ english: String, _ chinese: String) -> String {
    isChinese ? chinese : english
  }

  var skip: String { choose("Skip to the text", "跳到正文") }
  var copy: String { choose("Copy", "复制") }
  var copied: String { choose("Copied", "已复制") }
  var light: String { choose("Light", "浅色") }
  var dark: String { choose("Dark", "深色") }
  var facts: String { choose("About this run", "关于本次运行") }
  var versions: String { choose("Versions", "版本") }
  var time: String { choose("Time", "用时") }
  var files: String { choose("Files", "文件") }
  var report: String { choose("This report", "本报告") }
  var transcript: String { choose("transcript", "输出记录") }
  var record: String { choose("record", "运行记录") }
  var neighbours: String { choose("Other reports", "其他报告") }
  var references: String { choose("References", "参考文献") }
  var steps: String { choose("Diagram of the steps", "步骤图") }
  var least: String { choose("min", "最小") }
  var greatest: String { choose("max", "最大") }
  var mean: String { choose("mean", "均值") }
  func notFinite(_ count: Int) -> String {
    choose("\(count) not finite", "\(count) 个非有限值")
  }
  func seconds(_ seconds: String) -> String { choose("\(seconds) s", "\(seconds) 秒") }

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
  func listing(_ number: Int) -> String { choose("Listing \(number)", "代码 \(number)") }
  func equation(_ number: Int) -> String { choose("Equation \(number)", "式 \(number)") }
  func section(_ title: String) -> String { choose("section “\(title)”", "“\(title)”一节") }

  /// The title of a callout, by the word in its `[!NOTE]`; nil for any other word.
  func callout(_ word: String) -> String? {
    switch word {
    case "note": choose("Note", "注意")
    case "tip": choose("Tip", "提示")
    case "important": choose("Important", "重要")
    case "warning": choose("Warning", "警告")
    case "caution": choose("Caution", "当心")
    default: nil
    }
  }
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
  func partial(upTo label: String) -> String {
    choose(
      "This run went as far as the cell “\(label)” and no further.", "本次运行只到单元“\(label)”为止。")
  }
  var interrupted: String { choose("This run was interrupted.", "本次运行被中断。") }
}
