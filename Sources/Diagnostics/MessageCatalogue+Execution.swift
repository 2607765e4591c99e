extension MessageCatalogue {
  /// What is said of a notebook's claims, its run and its report.
  static let executionEntries: [Entry] = [
    // Shapes
    Entry("the shape is {}, of {}; the comment says {}", "形状是 {1}，有{~2}；注释写的是{~3}"),
    Entry(
      "the shape is {}: dimension {} is {}, and the comment says {}, which is {}",
      "形状是 {1}：维度 {2} 为 {3}，注释写的是 {4}，即 {5}"),
    Entry(
      "the shape is {}: dimension {} is {}, and the comment says {}",
      "形状是 {1}：维度 {2} 为 {3}，注释写的是 {4}"),
    Entry("{} is a parameter of the notebook", "{1} 是笔记本参数"),
    Entry("{} became {} in line {}", "{1} 在第 {3} 行取值 {2}"),
    Entry("'{}' is not there: the cell that declares it was refused", "没有“{1}”：声明它的单元被拒绝了"),

    // Expected outputs and errors
    Entry(
      "the output is not as expected: {} in place of {} in line {}, |Δ| = {}",
      "输出与预期不符：第 {3} 行应为 {2}，实际为 {1}，|Δ| = {4}"),
    Entry(
      "the output is not as expected: {} in place of {} in line {}, |Δ| = {} at most",
      "输出与预期不符：第 {3} 行应为 {2}，实际为 {1}，最大 |Δ| = {4}"),
    Entry("the output is not as expected", "输出与预期不符"),
    Entry(
      "{}\nif the new output is right: lectern accept {}", "{1}\n若新的输出正确：“lectern accept {2}”"),
    Entry("the cell did not fail; it expects the error '{}'", "单元没有出错；它预期错误“{1}”"),
    Entry("take 'expect-error' away if that is right", "若这样是对的，去掉“expect-error”"),
    Entry(
      "the cell failed otherwise than expected: it says '{}'", "单元的错误与预期不同：“{~1}”"),
    Entry("it expects '{}'", "预期的是“{1}”"),

    // What every cell keeps to
    Entry("{} appears in '{}', and the cell does not show it", "“{2}”中出现{~1}，而单元没有显示它"),
    Entry(
      "{} appears in '{}', first made by '{}', and the cell does not show it",
      "“{2}”中出现{~1}（最早产生于“{3}”），而单元没有显示它"),
    Entry("infinity", "无穷"),
    Entry("NaN", " NaN"),
    Entry(
      "'{}' gives a masked key the weight {}, not 0, at {}", "“{1}”在 {3} 处给被掩码遮住的键的权重是 {2}，而不是 0"),
    Entry(
      "a fill of {} is not negative enough: maskedFill(mask, -1e9)",
      "填充值 {1} 负得不够：maskedFill(mask, -1e9)"),
    Entry("a row of '{}' sums to {}, not to 1", "“{1}”有一行之和为 {2}，而不是 1"),
    Entry(
      "weights are a softmax over the keys, the last dimension: softmax(dim: -1)",
      "权重是对键（最后一维）的 softmax：softmax(dim: -1)"),
    Entry("if it is meant to: //| check: false", "若是有意的：//| check: false"),

    // The run
    Entry("the cell took longer than {} s", "单元运行超过 {1} 秒"),
    Entry("the cell took longer than allowed", "单元运行超过允许的时间"),
    Entry(
      "is this loop endless? otherwise give the cell more time: //| timeout: 120",
      "这个循环会结束吗？若会，请给单元更多时间：//| timeout: 120"),
    Entry(
      "smaller tensors? otherwise give the cell more time: //| timeout: 120",
      "用更小的张量？否则请给单元更多时间：//| timeout: 120"),
    Entry(
      "smaller tensors and arrays, or fewer of them at one time", "用更小的张量和数组，或同时少用一些"),
    Entry("no cell is labelled '{}'", "没有标签为“{1}”的单元"),

    Entry("… the rest is left out: a cell shows at most 1 MB", "……其余从略：一个单元最多显示 1 MB"),

    Entry("a figure stands in a cell, not in a line of text", "图要放在单元里，不能放在一行文字中"),

    // Citations
    Entry("citations are not resolved: pandoc is not installed", "引用没有解析：没有安装 pandoc"),
    Entry("citations are not resolved: pandoc gave no answer", "引用没有解析：pandoc 没有回应"),
    Entry("citations are not resolved: {}", "引用没有解析：{1}"),
    Entry("apt-get install pandoc", "安装它：“apt-get install pandoc”"),
    Entry("the bibliography has no '{}'", "参考文献中没有“{1}”"),
    Entry("the bibliography '{}' is not in the notebook's folder", "参考文献“{1}”不在笔记本的文件夹中"),
    Entry(
      "there is no bibliography '{}' in the notebook's folder", "笔记本的文件夹中没有参考文献“{1}”"),

    Entry("the report would replace this folder, and with it '{}'", "报告会替换这个文件夹，其中有“{1}”"),
    Entry("the list of reports would replace this page", "报告目录会替换这个页面"),

    // Pictures
    Entry("the picture '{}' is not in the notebook's folder", "图片“{1}”不在笔记本的文件夹中"),
    Entry("there is no picture '{}' in the notebook's folder", "笔记本的文件夹中没有图片“{1}”"),
    Entry("'{}' is no picture that a page can show", "“{1}”不是页面能显示的图片"),
    Entry("pictures are {}", "图片的格式可以是 {1}"),

    // Reports
    Entry("the report knows no cell '{}'", "报告中没有单元“{1}”"),
    Entry("the cell prints other than in the report", "单元的输出与报告中不同"),
    Entry("the cell {}; in the report it {}", "单元这次{~1}；在报告中{~2}"),
    Entry("succeeded", "成功"),
    Entry("failed", "失败"),
    Entry("did not run", "未运行"),
    Entry("this record has version {}; version {} is known", "这份记录的版本是 {1}；只认识版本 {2}"),
    Entry("run the notebook again", "重新运行笔记本"),
    Entry("this is not the record of a run", "这不是运行记录"),
    Entry("the record cannot be read", "运行记录无法读取"),
    Entry("no run was saved here", "这里没有保存过运行"),
    Entry("give the run.json of a report, or the report's folder", "给出报告的 run.json，或报告的文件夹"),
    Entry("there is no report '{}'", "没有报告“{1}”"),
    Entry("the output folder cannot be written: {}", "输出文件夹无法写入：{~1}"),
    Entry("it is a file", "它是一个文件"),
    Entry("choose another folder: -o FOLDER", "另选一个文件夹：-o FOLDER"),
    Entry("the file cannot be written", "文件无法写入"),
    Entry("no program here makes PDF files", "这里没有能生成 PDF 的程序"),
    Entry(
      "apt-get install chromium, or weasyprint, which leaves formulas as TeX",
      "“apt-get install chromium”，或 weasyprint（公式会保留为 TeX）"),
    Entry("{} could not be started", "{1} 无法启动"),
    Entry("{} took longer than two minutes", "{1} 运行超过两分钟"),
    Entry("{} ended with {} and wrote no file", "{1} 以 {2} 结束，没有写出文件"),
    Entry("the library has no '{}'", "库中没有“{1}”"),
  ]
}
