extension MessageCatalogue {
  /// What running code and the standard library say.
  static let runningEntries: [Entry] = [
    Entry("uncaught error: {}", "未捕获的错误：{1}"),
    Entry("called here", "在这里调用"),
    Entry("division by zero", "除以零"),
    Entry("division by zero: {} / 0", "除以零：{1} / 0"),
    Entry("remainder by zero", "对零求余"),
    Entry("{} overflows", "{1} 溢出"),
    Entry("integer overflow: {}", "整数溢出：{~1}"),
    Entry("the magnitude of {}", "{1} 的绝对值"),
    Entry("{} has no half-open form", "{1} 没有半开区间的形式"),
    Entry("Int reaches from {} to {}", "Int 的范围是 {1} 到 {2}"),
    Entry(
      "a UInt8 is from 0 to 255; compute with Int, or with '{}' if it should wrap around",
      "UInt8 在 0 到 255 之间；改用 Int 计算，若要回绕则用“{1}”"),
    Entry(
      "compute with Double, or with '{}' if it should wrap around", "改用 Double 计算；若要回绕则用“{1}”"),
    Entry("found nil while unwrapping with '!'", "用“!”取值时遇到 nil"),
    Entry(
      "use 'if let', 'guard let' or '??' where a value may be missing",
      "值可能缺失的地方用“if let”、“guard let”或“??”"),
    Entry("found '{}' while casting to '{}'", "转换为“{2}”时实际是“{1}”"),
    Entry("use 'as?' where the value may be of another type", "值可能是其他类型时用“as?”"),
    Entry("range {} ends before it starts", "区间 {1} 的终点在起点之前"),
    Entry("use 'stride(from:to:by:)' to count down", "倒数请用“stride(from:to:by:)”"),
    Entry("a range cannot end before it starts: {}", "区间的终点不能在起点之前：{1}"),
    Entry(
      "stride(from:to:by:) counts down with a negative step", "stride(from:to:by:) 用负的步长倒数"),
    Entry("stride(from:{}:by:): the step is 0", "stride(from:{1}:by:)：步长为 0"),
    Entry("this value is being changed elsewhere at the same time", "这个值正在别处被同时修改"),
    Entry("copy it into a variable of its own first", "先复制到单独的变量中"),
    Entry(
      "index {} is out of range: the slice has indices {}", "下标 {1} 越界：切片的下标是 {2}"),
    Entry(
      "a slice keeps the indices of its array; 'Array(slice)' counts from 0",
      "切片沿用原数组的下标；“Array(slice)”从 0 开始"),
    Entry("index {} is out of range: the array is empty", "下标 {1} 越界：数组是空的"),
    Entry("index {} is out of range: the array has {}", "下标 {1} 越界：数组有{~2}"),
    Entry("its only index is 0", "它只有下标 0"),
    Entry("its indices are 0 to {}", "它的下标是 0 到 {1}"),
    Entry("index out of range: {}, the array has {}", "下标越界：{1}，数组有{~2}"),
    Entry(
      "index out of range: {}, the slice starts at {} and has {}", "下标越界：{1}，切片从 {2} 开始，有{~3}"),
    Entry("array range out of bounds: {}, the array has {}", "数组区间越界：{1}，数组有{~2}"),
    Entry("{} on an empty array", "对空数组调用 {1}"),
    Entry("{} on an array of {}", "对只有{~2}的数组调用 {1}"),
    Entry("{} on an empty string", "对空字符串调用 {1}"),
    Entry("{}: a count cannot be negative: {}", "{1}：个数不能为负：{2}"),
    Entry("duplicate key {}", "键 {1} 重复"),
    Entry(
      "Dictionary(uniqueKeysWithValues:): the key {} comes twice",
      "Dictionary(uniqueKeysWithValues:)：键 {1} 出现两次"),
    Entry(
      "use Dictionary(_:uniquingKeysWith:) to say which value to keep",
      "用 Dictionary(_:uniquingKeysWith:) 指明保留哪个值"),
    Entry("'{}' has no implementation for this value", "这个值没有实现“{1}”"),
    Entry("the calls nest too deeply", "调用嵌套太深"),
    Entry("'{}' needs a case in which it does not call itself", "“{1}”需要一个不再调用自身的情形"),
    Entry(
      "this variable has no value: the cell that should give it one failed before it did",
      "这个变量没有值：应给它赋值的单元在此之前就出错了"),
    Entry("this function is used before its declaration has run", "这个函数在其声明执行之前被使用"),
    Entry("assertion failed", "断言不成立"),
    Entry("assertion failed: {}", "断言不成立：{1}"),
    Entry("precondition failed", "前提条件不成立"),
    Entry("precondition failed: {}", "前提条件不成立：{1}"),
    Entry("fatal error", "致命错误"),
    Entry("fatal error: {}", "致命错误：{1}"),

    // Conversions and text
    Entry("Character(_:): {} is not one character", "Character(_:)：{1} 不是单个字符"),
    Entry("Int(_:): {} does not fit an Int", "Int(_:)：{1} 超出 Int 的范围"),
    Entry("UInt8(_:): {} is not from 0 to 255", "UInt8(_:)：{1} 不在 0 到 255 之间"),
    Entry("{} is not from {} to {}", "{1} 不在 {2} 到 {3} 之间"),
    Entry("expected a value of type {}, not {}", "需要 {1} 类型的值，不能是 {2}"),
    Entry("a radix must be from 2 to 36, not {}", "进制必须在 2 到 36 之间，不能是 {1}"),
    Entry("String(format:): a % at the end stands for nothing", "String(format:)：末尾的 % 没有意义"),
    Entry("write %%", "写作 %%"),
    Entry("String(format:): no argument for %{}", "String(format:)：%{1} 没有对应的实参"),
    Entry("String(format:): %{} is wider than 1000", "String(format:)：%{1} 的宽度超过 1000"),
    Entry("String(format:): %{} needs an Int, not {}", "String(format:)：%{1} 需要 Int，不能是 {2}"),
    Entry(
      "String(format:): %{} needs a Double or Float, not {}",
      "String(format:)：%{1} 需要 Double 或 Float，不能是 {2}"),
    Entry("String(format:): %{} is not a conversion", "String(format:)：没有 %{1} 这种格式"),
    Entry("%f shows a Double, %@ any value", "%f 显示 Double，%@ 显示任何值"),
    Entry("%d shows an Int, %@ any value", "%d 显示 Int，%@ 显示任何值"),

    // Limits
    Entry("out of time", "时间用尽"),
    Entry("out of memory: a notebook may hold {} MB", "内存用尽：笔记本最多占用 {1} MB"),
    Entry("too large: {}", "太大：{~1}"),
    Entry("an array of {} elements", "有 {1} 个元素的数组"),
    Entry("a sequence of {} elements", "有 {1} 个元素的序列"),
    Entry("a sequence of {} and {} elements", "有 {1} 与 {2} 个元素的序列"),
    Entry("a string of {} times {} characters", "有 {1} 乘 {2} 个字符的字符串"),
    Entry("a string of {} characters", "有 {1} 个字符的字符串"),
    Entry("a stride of more than 50 million numbers", "超过五千万个数的 stride"),
    Entry("50 million elements are allowed", "最多允许五千万个元素"),
    Entry("interrupted", "已中断"),
    Entry("{}: stopped before its end", "{1}：尚未结束就被停止"),
  ]
}
