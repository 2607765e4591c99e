extension MessageCatalogue {
  /// What tensors and their operations say.
  static let tensorEntries: [Entry] = [
    Entry("{}: shapes {} and {} do not broadcast", "{1}：形状 {2} 与 {3} 无法广播"),
    Entry(
      "{}: inner dimensions differ, {} and {}, in {} and {}",
      "{1}：内侧维度不同，分别为 {2} 和 {3}，形状为 {4} 和 {5}"),
    Entry(
      "{}: shapes {} and {} must agree but in dimension {}", "{1}：形状 {2} 与 {3} 除维度 {4} 外必须一致"),
    Entry("{}: shapes {} and {} must agree", "{1}：形状 {2} 与 {3} 必须一致"),
    Entry("{}: expected {}, found shape {}", "{1}：需要{~2}，实际形状为 {3}"),
    Entry("{}: there is no dimension {} in shape {}", "{1}：形状 {3} 没有维度 {2}"),
    Entry("{}: dims {} must name each dimension of {} once", "{1}：dims {2} 必须恰好包含 {3} 的每个维度一次"),
    Entry("{}: shape {} cannot become {}", "{1}：形状 {2} 不能变成 {3}"),
    Entry(
      "{}: a tensor of shape {} with these strides cannot be seen as {}",
      "{1}：形状为 {2} 的张量以现有步幅不能看作 {3}"),
    Entry("expand: shape {} cannot expand to {}", "expand：形状 {1} 不能扩展为 {2}"),
    Entry(
      "{}: index {} is out of range for dimension {} of size {}", "{1}：下标 {2} 超出维度 {3} 的范围，其大小为 {4}"
    ),
    Entry(
      "{}: range {} is out of range for dimension {} of size {}", "{1}：区间 {2} 超出维度 {3} 的范围，其大小为 {4}"
    ),
    Entry("subscript: {} indices for shape {}", "subscript：形状 {2} 不能用 {1} 个下标"),
    Entry("{}: a size must not be negative, found {}", "{1}：大小不能为负，实际为 {2}"),
    Entry(
      "{}: at most {} dimensions are supported, found {}", "{1}：最多支持 {2} 个维度，实际为 {3}"),
    Entry("{}: a tensor of shape {} does not fit in memory", "{1}：形状为 {2} 的张量放不进内存"),
    Entry(
      "Tensor: rows must have one length, found {} and {}", "Tensor：各行长度必须相同，实际有 {1} 和 {2}"),
    Entry("{}: expected {}, found {}", "{1}：需要{~2}，实际为 {3}"),
    Entry(
      "{}: expected a tensor with one element, found shape {}", "{1}：需要只有一个元素的张量，实际形状为 {2}"),
    Entry("{}: the tensor of shape {} has no data", "{1}：形状为 {2} 的张量没有数据"),
    Entry("{}: nothing to reduce in shape {}", "{1}：形状 {2} 中没有可归约的元素"),
    Entry("{}: expected at least one tensor", "{1}：至少需要一个张量"),
    Entry("einsum: in \"{}\", {}", "einsum：“{1}”有误：{~2}"),
    Entry("{}: integer division by zero", "{1}：整数除以零"),
    Entry(
      "backward: expected a tensor with one element, found shape {}",
      "backward：需要只有一个元素的张量，实际形状为 {1}"),
    Entry(
      "backward: the tensor does not require a gradient, nor does anything it was computed from",
      "backward：这个张量以及计算它的张量都不需要梯度"),
    Entry(
      "backward: what was recorded of this tensor is freed, because backward has run through it",
      "backward：这个张量的计算记录已在上次 backward 后释放"),
    Entry(
      "backward: the gradient must have the tensor's shape {}, found {}",
      "backward：梯度的形状必须与张量相同，应为 {1}，实际为 {2}"),
    Entry(
      "requiresGrad: the tensor is the result of a recorded operation",
      "requiresGrad：这个张量是已记录运算的结果"),
    Entry(
      "{}: a tensor that requires a gradient would be changed in place", "{1}：需要梯度的张量不能就地修改"),

    // Why an argument is refused
    Entry("startDim {} comes after endDim {}", "startDim {1} 在 endDim {2} 之后"),
    Entry("the size must be positive", "大小必须为正"),
    Entry("sizes {} must add up to {}", "各部分的大小 {1} 之和必须是 {2}"),
    Entry("chunks must be positive", "chunks 必须为正"),
    Entry(
      "several index tensors must be of integers and stand side by side",
      "多个下标张量必须是整数类型，并且相邻"),
    Entry("only one .ellipsis can be given", "只能有一个 .ellipsis"),
    Entry("a step must be positive, found {}", "步长必须为正，实际为 {1}"),
    Entry("an index tensor must be alone where it is assigned to", "赋值时只能有一个下标张量"),
    Entry("{} heads do not divide {}", "{2} 不能被头数 {1} 整除"),
    Entry("low {} must be less than high {}", "low {1} 必须小于 high {2}"),
    Entry("low {} must not be greater than high {}", "low {1} 不能大于 high {2}"),
    Entry("std must not be negative, found {}", "std 不能为负，实际为 {1}"),
    Entry("{} is no number that {} can hold", "{2} 存不下 {1}"),
    Entry("an integer has no negative power that is one", "整数的负次幂不是整数"),
    Entry("probabilities must be between 0 and 1", "概率必须在 0 与 1 之间"),
    Entry("p must be between 0 and 1, found {}", "p 必须在 0 与 1 之间，实际为 {1}"),
    Entry("step must not be 0", "step 不能为 0"),
    Entry("the range is too long", "区间太长"),
    Entry(
      "start, end and step must be finite and step not 0", "start、end 和 step 必须有限，step 不能为 0"),

    // einsum
    Entry("\"->\" occurs more than once", "“->”出现不止一次"),
    Entry("there are {} terms for {} operands", "{2} 个操作数对应 {1} 项"),
    Entry("\"{}\" names {} dimensions of shape {}", "“{1}”标出 {2} 个维度，而形状是 {3}"),
    Entry("a letter occurs twice in the result", "结果中有字母出现两次"),
    Entry("\"{}\" is in the result but in no operand", "“{1}”在结果中，却不在任何操作数中"),
    Entry("\"{}\" is both {} and {}", "“{1}”既是 {2} 又是 {3}"),
    Entry("\"...\" occurs twice in one term", "“...”在一项中出现两次"),
    Entry("\"{}\" is no letter", "“{1}”不是字母"),
    Entry("\"{}\" names dimensions of different sizes", "“{1}”标出的维度大小不同"),

    // What to write instead
    Entry(
      "transpose the last two dimensions of the second: a.matmul(b.transpose(-2, -1))",
      "转置第二个操作数的最后两维：a.matmul(b.transpose(-2, -1))"),
    Entry(
      "transpose the last two dimensions of the first: a.transpose(-2, -1).matmul(b)",
      "转置第一个操作数的最后两维：a.transpose(-2, -1).matmul(b)"),
    Entry("transpose the last two dimensions of {}: {}", "转置 {1} 的最后两维：{2}"),
    Entry(
      "the last dimension of {} must be the last but one of {}", "{1} 的最后一维必须等于 {2} 的倒数第二维"),
    Entry(
      "if these are [batch, steps, heads, width], move the heads in front of the steps in both: {}",
      "若形状是 [batch, steps, heads, width]，请在两者中都把头移到步之前：{1}"),
    Entry("{} begins at dimension {} of the other: {}", "{1} 从另一个的维度 {2} 开始对应：{3}"),
    Entry("{} heads of width {} make {}: {}", "{1} 个宽度为 {2} 的头合成 {3}：{4}"),
    Entry("weights sum to 1 over the keys, the last dimension: {}", "权重沿键（最后一维）求和为 1：{1}"),
    Entry("{} copies where it must; {} never does", "{1} 在必要时复制，{2} 从不复制"),
    Entry(
      "add a dimension to the second with unsqueeze so that its {} meets dimension {} of the first",
      "用 unsqueeze 给第二个操作数加一维，使它的 {1} 对上第一个的维度 {2}"),
    Entry(
      "sizes are compared from the last dimension; each pair must be equal, or one of them 1",
      "从最后一维起逐个比较大小：每一对必须相等，或其中之一为 1"),
    Entry(
      "use reshape, which copies where it must, or contiguous() before view",
      "改用 reshape（必要时复制），或在 view 之前调用 contiguous()"),
    Entry("at most one size can be -1", "最多只能有一个大小为 -1"),
    Entry("the sizes must multiply to {}", "各维大小的乘积必须是 {1}"),
    Entry("the tensor has no dimensions", "这个张量没有维度"),
    Entry(
      "dimensions go from 0 to {}, or from -1 back to {}", "维度从 0 到 {1}，或从 -1 倒数到 {2}"),
    Entry(
      "shapes are being checked without computing; a value is known only in a run",
      "现在只检查形状，不做计算；数值要到运行时才知道"),
    Entry("compare first, or convert with x.to(.bool)", "先做比较，或用 x.to(.bool) 转换"),
    Entry("convert with {}", "用 {1} 转换"),
    Entry("convert it with target.to(.int64)", "用 target.to(.int64) 转换"),
    Entry(
      "reduce it first: y.sum().backward(), or pass the gradient of y: y.backward(gradient: g)",
      "先归约：y.sum().backward()，或给出 y 的梯度：y.backward(gradient: g)"),
    Entry(
      "set x.requiresGrad = true before computing with x; inside noGrad { } nothing is recorded",
      "用 x 计算之前先设 x.requiresGrad = true；noGrad { } 中不作记录"),
    Entry(
      "compute the loss anew, or keep the record the first time: backward(retainGraph: true)",
      "重新计算损失，或第一次就保留记录：backward(retainGraph: true)"),
    Entry(
      "use y.detach() for a tensor with the same values through which no gradient flows",
      "用 y.detach() 得到数值相同、不传梯度的张量"),
    Entry(
      "change it in noGrad { }, or compute a new tensor from it: let y = x + 1",
      "在 noGrad { } 中修改，或由它算出新的张量：let y = x + 1"),
  ]
}
