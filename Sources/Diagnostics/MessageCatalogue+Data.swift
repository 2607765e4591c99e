extension MessageCatalogue {
  /// What data sets, files and figures say.
  static let dataEntries: [Entry] = [
    // Data sets
    Entry("Vocabulary: the special token '{}' stands twice", "Vocabulary：特殊词元“{1}”出现两次"),
    Entry("Vocabulary: '{}' is unknown, and there is no <unk>", "Vocabulary：词元“{1}”未知，又没有 <unk>"),
    Entry("Vocabulary: there is no token {} among {}", "Vocabulary：{2} 个词元中没有第 {1} 个"),
    Entry("Vocabulary: there is no {}", "Vocabulary：没有 {1}"),
    Entry("{}: the text is not UTF-8", "{1}：文本不是 UTF-8"),
    Entry("{}: there is no tab between two texts", "{1}：两段文本之间没有制表符"),
    Entry("{}: there is no text on this side of the tab", "{1}：制表符的这一侧没有文本"),
    Entry("{}: there are no sentence pairs", "{1}：没有句对"),
    Entry("Batch: there are no sequences", "Batch：没有序列"),
    Entry("Batch: sequence {} has no tokens", "Batch：序列 {1} 没有词元"),
    Entry("batch: there is no pair {} among {}", "batch：{2} 个句对中没有第 {1} 个"),
    Entry(
      "trainTestSplit: testFraction must lie between 0 and 1, not {}",
      "trainTestSplit：testFraction 必须在 0 与 1 之间，不能是 {1}"),
    Entry(
      "randomWindows: a text of {} tokens has no {} with one after them",
      "randomWindows：{1} 个词元的文本中取不出 {2} 个词元及其后一个"),
    Entry("reversalPairs: there are no words of {} letters", "reversalPairs：没有 {1} 个字母的词"),
    Entry(
      "{}: there are no {} different ones, at most {}", "{1}：凑不出 {2} 个不同的，最多 {3} 个"),
    Entry("indices go from 0 to {}", "下标从 0 到 {1}"),
    Entry("a line is a source text, a tab and a target text", "每行依次是源文本、制表符和目标文本"),
    Entry("build it with specialTokens: {}", "构造时写 specialTokens: {1}"),

    // Files
    Entry("{}: '{}' leads out of the folder that files may be in", "{1}：“{2}”在允许存放文件的文件夹之外"),
    Entry("{}: there is no file '{}'", "{1}：没有文件“{2}”"),
    Entry("{}: '{}' is not a file", "{1}：“{2}”不是文件"),
    Entry("{}: '{}' cannot be read", "{1}：无法读取“{2}”"),
    Entry("{}: '{}' cannot be written", "{1}：无法写入“{2}”"),
    Entry("give a path inside the folder, such as {}", "给出文件夹内的路径，例如 {1}"),
    Entry(
      "the file has {} bytes, too few for the length of its header", "文件只有 {1} 字节，容不下文件头的长度"),
    Entry("the header claims {} bytes; at most {} are read", "文件头自称有 {1} 字节，最多读取 {2} 字节"),
    Entry("the header claims {} bytes, the whole file has {}", "文件头自称有 {1} 字节，而整个文件只有 {2} 字节"),
    Entry("the header is not UTF-8 text that starts with '{'", "文件头不是以“{”开头的 UTF-8 文本"),
    Entry("the header is not a JSON object", "文件头不是 JSON 对象"),
    Entry("__metadata__ has a value that is not a text", "__metadata__ 中有不是文本的值"),
    Entry("the header describes two things under one name", "文件头中有两项同名"),
    Entry("'{}' has an unknown key '{}'", "“{1}”有未知的键“{2}”"),
    Entry("'{}' has the unknown dtype '{}'", "“{1}”的 dtype“{2}”未知"),
    Entry(
      "'{}' lacks a dtype, a shape or its two data_offsets",
      "“{1}”缺少 dtype、shape 或两个 data_offsets"),
    Entry(
      "'{}' has a shape or data_offsets that are not whole numbers from 0 upwards",
      "“{1}”的 shape 或 data_offsets 不是从 0 起的整数"),
    Entry("'{}' has more than {} dimensions", "“{1}”超过 {2} 维"),
    Entry("'{}' has an impossible shape {}", "“{1}”的形状 {2} 不可能存在"),
    Entry("'{}', {} of {}, needs {} bytes and has {}", "“{1}”（形状 {2}，{3}）需要 {4} 字节，实际有 {5} 字节"),
    Entry(
      "'{}' starts at byte {} of the data, not at {} where the one before ends",
      "“{1}”从数据的第 {2} 字节开始，而前一项结束于第 {3} 字节"),
    Entry(
      "the header describes {} bytes of data, the file has {}", "文件头描述了 {1} 字节的数据，文件有 {2} 字节"),
    Entry("'{}' holds a number too large for int64", "“{1}”中有超出 int64 的数"),
    Entry("no tensor can be named __metadata__", "张量不能命名为 __metadata__"),
    Entry("is this a safetensors file?", "这是 safetensors 文件吗？"),
    Entry("was the file cut short while it was copied?", "文件是不是在复制时被截断了？"),
    Entry("these are read: {}", "可以读取：{1}"),

    // Figures
    Entry("{}: there is nothing to draw, the data are empty", "{1}：没有可画的内容，数据是空的"),
    Entry(
      "{}: no value of '{}' is a number, all are nan or infinite", "{1}：“{2}”中没有一个数，全是 nan 或无穷"),
    Entry("{}: no value is a number, all are nan or infinite", "{1}：没有一个值是数，全是 nan 或无穷"),
    Entry("{}: x has {} values and y has {}", "{1}：x 有 {2} 个值，y 有 {3} 个"),
    Entry("{}: {} {} given for {}", "{1}：给出 {2} 个{~3}，需要 {4} 个"),
    Entry("{}: a logarithmic {} axis cannot show {}", "{1}：对数的 {2} 轴不能显示 {3}"),
    Entry("unknown {} '{}'; there are {}", "未知的 {1}“{2}”；可用的有 {3}"),
    Entry(
      "figsize ({}, {}) is not a size in inches between 0.5 and 40",
      "figsize ({1}, {2}) 不是 0.5 到 40 英寸之间的大小"),
    Entry("the values lie too far apart to be counted in bins", "数值相距太远，无法分组计数"),
    Entry("bins must be between 1 and 10000, found {}", "bins 必须在 1 与 10000 之间，实际为 {1}"),
    Entry("no point has an x between {} and {}", "没有 x 在 {1} 与 {2} 之间的点"),
    Entry("{} needs a least and a greater value, found {}", "{1} 需要一小一大两个值，实际为 {2}"),
    Entry("at most 64 maps fit into one figure, found {}", "一张图最多容纳 64 幅热图，实际有 {1} 幅"),
    Entry(
      "choose one matrix with an index: x[0]; or show several with heatmaps",
      "用下标选出一个矩阵：x[0]；或用 heatmaps 显示多个"),
    Entry("each x needs one y; a matrix holds one series in each row", "每个 x 需要一个 y；矩阵的每一行是一条曲线"),
    Entry("print the tensor to see where the nan comes from", "打印这个张量，看看 nan 从哪里来"),
    Entry("leave out the values that are not above 0", "去掉不大于 0 的值"),
    Entry("figure '{}' was not drawn: {}", "图“{1}”没有画出：{~2}"),
    Entry("figure '{}': no font here has {}", "图“{1}”：这里没有含 {2} 的字体"),
    Entry("figure '{}': no font here has {} and {} more", "图“{1}”：这里没有含 {2} 等字符的字体（另有 {3} 个）"),
    Entry(
      "install a font that has it: apt-get install fonts-noto-cjk for Chinese, Japanese and "
        + "Korean, fonts-noto-core for other scripts",
      "安装含有它的字体：中日韩文用“apt-get install fonts-noto-cjk”，其他文字用“fonts-noto-core”"),
    Entry("gnuplot could not be started ('{}': {})", "gnuplot 无法启动（“{1}”：{2}）"),
    Entry("gnuplot ended while it was drawing", "gnuplot 在作图时退出"),
    Entry("gnuplot did not answer within {} s and was stopped", "gnuplot 在 {1} 秒内没有回应，已被停止"),
    Entry("gnuplot: {}", "gnuplot：{1}"),
    Entry(
      "install it: apt-get install gnuplot-nox, or brew install gnuplot",
      "安装它：“apt-get install gnuplot-nox”或“brew install gnuplot”"),
  ]
}
