extension MessageCatalogue {
  /// What is said of a notebook, its claims and its run.
  static let notebookEntries: [Entry] = [
    Entry("the shape is {}, of {}; the comment says {}", "形状是 {1}，有 {2}；注释写的是 {3}"),
    Entry(
      "the shape is {}: dimension {} is {}, and the comment says {}, which is {}",
      "形状是 {1}：维度 {2} 为 {3}，注释写的是 {4}，即 {5}"),
    Entry(
      "the shape is {}: dimension {} is {}, and the comment says {}",
      "形状是 {1}：维度 {2} 为 {3}，注释写的是 {4}"),
    Entry("{} is a parameter of the notebook", "{1} 是笔记本参数"),
    Entry("{} became {} in line {}", "{1} 在第 {3} 行取值 {2}"),
    Entry(
      "the output is not as expected: {} in place of {} in line {}, |Δ| = {}",
      "输出与预期不符：第 {3} 行应为 {2}，实际为 {1}，|Δ| = {4}"),
    Entry("the output is not as expected", "输出与预期不符"),
    Entry(
      "the cell did not fail; it expects the error '{}'", "单元没有出错；它预期错误“{1}”"),
    Entry(
      "the cell failed otherwise than expected: it says '{}'", "单元的错误与预期不同：“{1}”"),
    Entry("it expects '{}'", "预期的是“{1}”"),
    Entry("the cell took longer than {}", "单元运行超过 {1}"),
    Entry("{} appears in '{}', and the cell does not show it", "“{2}”中出现 {1}，而单元没有显示它"),
    Entry(
      "{} appears in '{}', first made by '{}', and the cell does not show it",
      "“{2}”中出现 {1}（最早产生于“{3}”），而单元没有显示它"),
    Entry("a row of '{}' sums to {}, not to 1", "“{1}”有一行之和为 {2}，而不是 1"),
    Entry(
      "weights are a softmax over the keys, the last dimension: softmax(dim: -1)",
      "权重是对键（最后一维）的 softmax：softmax(dim: -1)"),
    Entry("if it is meant to: //| check: false", "若是有意的：//| check: false"),
    Entry("interrupted", "已中断"),
    Entry(
      "is this loop endless? otherwise give the cell more time: //| timeout: 120",
      "这个循环会结束吗？若会，请给单元更多时间：//| timeout: 120"),
    Entry("smaller tensors, or fewer of them at one time", "用更小的张量，或同时少用一些"),
    Entry("two cells have the label '{}'", "两个单元的标签都是“{1}”"),
    Entry("the first is in line {}", "第一个在第 {1} 行"),
    Entry("unknown {} '{}'", "未知的 {1}“{2}”"),
    Entry("broken YAML in the {}: {}", "{1} 中的 YAML 有误：{2}"),
    Entry("the {} '{}' must be {}, not {}", "{1}“{2}”必须是 {3}，不能是 {4}"),
    Entry("{} must be a number that is not negative, not '{}'", "{1} 必须是非负数，不能是“{2}”"),
    Entry("the code block is never closed", "代码块没有结束"),
    Entry("end it with the same fence it began with", "用与开头相同的围栏结束它"),
    Entry("'{}' cannot be a label", "“{1}”不能作标签"),
    Entry("'{}' is not there: the cell that declares it was refused", "没有“{1}”：声明它的单元被拒绝了"),
  ]
}
