extension MessageCatalogue {
  /// What the layers, the attention systems and their training say.
  static let attentionEntries: [Entry] = [
    Entry("{}: {} must be at least {}, not {}", "{1}：{2} 至少为 {3}，不能是 {4}"),
    Entry("{}: {} must be at most {}, not {}", "{1}：{2} 至多为 {3}，不能是 {4}"),
    Entry(
      "{}: {} holds negative numbers; it is not added to the scores",
      "{1}：{2} 中有负数；它不会加到得分上"),
    Entry(
      "true or nonzero = may attend; of PyTorch's mask of 0 and -inf: {}.eq(0)",
      "true 或非零表示可以关注；PyTorch 中由 0 和 -inf 组成的掩码请写成 {1}.eq(0)"),
    Entry(
      "{}: headSize must be even, not {}: its numbers are turned in pairs",
      "{1}：headSize 必须是偶数，不能是 {2}：其中的数成对旋转"),
    Entry("{}: {} must lie between {} and {}, not {}", "{1}：{2} 必须在 {3} 与 {4} 之间，不能是 {5}"),
    Entry(
      "{}: hiddenSize {} is not divisible by numHeads {}", "{1}：hiddenSize {2} 不能被 numHeads {3} 整除"),
    Entry("numHeads can be {}", "numHeads 可以是 {1}"),
    Entry(
      "{}: query must be [batch, queries, hidden], not {}",
      "{1}：query 必须是 [batch, queries, hidden]，不能是 {2}"),
    Entry("insert the dimension of the queries: query.unsqueeze(1)", "插入查询的一维：query.unsqueeze(1)"),
    Entry(
      "{}: query {} is a recurrent state [1, batch, hidden]; keys {} need [batch, queries, hidden]",
      "{1}：query {2} 是循环状态 [1, batch, hidden]；键 {3} 需要 [batch, queries, hidden]"),
    Entry(
      "exchange the first two dimensions: query.transpose(0, 1)", "交换前两维：query.transpose(0, 1)"),
    Entry("{}: {} must be {}, not {}", "{1}：{2} 必须是{~3}，不能是 {4}"),
    Entry("{}: {} differs between {} and {}", "{1}：{3} 与 {4} 的{~2}不同"),
    Entry(
      "write 'mask:', true where a query may attend to a key",
      "写作“mask:”，true 表示该查询可以关注该键"),
    Entry(
      "write 'keyMask:', true where a key may be attended to", "写作“keyMask:”，true 表示可以关注该键"),
    Entry("one entry for each query", "每个查询对应一个元素"),
    Entry("one entry for each key", "每个键对应一个元素"),
    Entry("one entry for each query and key", "每对查询与键对应一个元素"),
    Entry("for one entry for each query use queryMask:", "每个查询对应一个元素时，请用 queryMask:"),
    Entry("for one entry for each key use keyMask:", "每个键对应一个元素时，请用 keyMask:"),
    Entry("for one entry for each query and key use mask:", "每对查询与键对应一个元素时，请用 mask:"),
    Entry(
      "for one entry for each key use keyMask:, for each query queryMask:",
      "每个键对应一个元素时，请用 keyMask:；每个查询对应一个元素时，请用 queryMask:"),
    Entry(
      "{}: validLens must be {} or {}, not {}", "{1}：validLens 必须是 {2} 或 {3}，不能是 {4}"),
    Entry(
      "one length for each batch row, or one for each query of each batch row",
      "批次中每个样本一个长度，或每个样本的每个查询一个长度"),
    Entry(
      "{}: {} must be whole numbers from {} to {}, the number of {}, not {}",
      "{1}：{2} 必须是从 {3} 到 {4}（{~5}的个数）的整数，不能是 {6}"),
    Entry(
      "{} counts {} from the front: check that it belongs to this batch, and was counted after "
        + "cutting or padding to {}",
      "{1} 从前往后数{~2}：请检查它属于这个批次，并且是在截断或填充到 {3} 之后数的"),
    Entry("{}: rows of validLens have different lengths {}", "{1}：validLens 各行长度不同：{2}"),
    Entry(
      "{}: a sequence of {} steps is longer than maxLen {}", "{1}：长度为 {2} 的序列超过 maxLen {3}"),
    Entry("build it longer: {}", "建得长一些：{1}"),
    Entry(
      "{}: tokens must be whole numbers; these are {} with fractions", "{1}：词元必须是整数；这些是带小数的 {2}"),
    Entry(
      "{}: temperature must be a number of at least 0, not {}", "{1}：温度必须是不小于 0 的数，不能是 {2}"),
    Entry(
      "{}: topK must lie between 1 and the {} tokens there are, not {}",
      "{1}：topK 必须在 1 与词元数 {2} 之间，不能是 {3}"),
    Entry("{}: no attention weights before the first call", "{1}：第一次调用之前没有注意力权重"),
    Entry(
      "{}: no gate values: the gate is .none, or nothing was called yet", "{1}：没有门的值：门是 .none，或尚未调用"
    ),
    Entry("{}: the state does not fit: {}", "{1}：状态不符：{~2}"),
    Entry(
      "{}: the target of an input {} must be {}, not {}", "{1}：输入 {2} 的目标必须是 {3}，不能是 {4}"),
    Entry(
      "{}: the target must hold classes as whole numbers, not {}", "{1}：目标必须是整数类别，不能是 {2}"),
    Entry("{}: target {} is none of the classes {}", "{1}：目标 {2} 不在类别 {3} 之中"),
    Entry(
      "SGD: nesterov needs a momentum above 0 and no dampening", "SGD：nesterov 需要大于 0 的动量，且没有阻尼"),
    Entry("{}: there are no parameters to optimise", "{1}：没有可优化的参数"),
    Entry(
      "reshape one of them: target.reshape(input.shape)", "改变其一的形状：target.reshape(input.shape)"),
    Entry(
      "join batch and steps: input.flatten(startDim: 0, endDim: 1) and target.flatten()",
      "合并批次与步：input.flatten(startDim: 0, endDim: 1) 和 target.flatten()"),
    Entry(
      "places that don't count hold ignoreIndex, -100 unless it is given",
      "不计入的位置填 ignoreIndex，默认为 -100"),
    Entry("{}: a parameter stands in two groups", "{1}：同一个参数出现在两组中"),
    Entry("{} belongs to no parameter", "{1} 不属于任何参数"),
    Entry("{} has shape {}, not {}", "{1} 的形状是 {2}，而不是 {3}"),
    Entry("is missing", "缺少"),
    Entry("is no count of steps", "不是步数"),
    Entry("belongs to no parameter", "不属于任何参数"),
    Entry("has shape {}, not {}", "的形状是 {1}，而不是 {2}"),
    Entry("given classes", "给出类别的形状"),
    Entry("missing {}", "缺少 {1}"),
    Entry("missing {}; {}", "缺少 {1}；{~2}"),
    Entry("{}: the state does not fit: unexpected {}", "{1}：状态不符：多余的 {2}"),
    Entry("{}: the state does not fit: unexpected {}; {}", "{1}：状态不符：多余的 {2}；{~3}"),
    Entry(
      "{}: the state does not fit: missing {}; unexpected {}", "{1}：状态不符：缺少 {2}；多余的 {3}"),
    Entry(
      "{}: the state does not fit: missing {}; unexpected {}; {}",
      "{1}：状态不符：缺少 {2}；多余的 {3}；{~4}"),
    Entry("{} must be {}, not {}", "{1} 必须是{~2}，不能是 {3}"),
    Entry("{} must be {}, not {}; {}", "{1} 必须是{~2}，不能是 {3}；{~4}"),
  ]
}
