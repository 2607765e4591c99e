// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

extension LibraryBindings {
  /// What `lectern help` shows: the name, the declaration and its comment.
  package static let documentation: [DocumentedName] = [
    DocumentedName(
      name: #"AdditiveAttention"#, declaration: #""#,
      comment: #"""
      Additive attention: scores = Va·tanh(Wa·query + Ua·keys), weights = softmax(scores),
      context = weights · keys. (Bahdanau et al. 2015, appendix A.1.2.)

      - Shape: query `[batch, queries, hidden]`, keys `[batch, keys, hidden]`, keyMask `[batch, keys]`;
        context `[batch, queries, hidden]`, weights `[batch, queries, keys]`.

      Parameters: `Wa.weight Wa.bias Ua.weight Ua.bias Va.weight Va.bias`, drawn in this order.
      Refuses a query without its query dimension and a recurrent state `[1, batch, hidden]`, naming
      the change to make.
      """#),
    DocumentedName(
      name: #"AdditiveAttention.attentionWeights"#, declaration: #"var attentionWeights: Tensor { get }"#,
      comment: #"""
      The weights of the last call. Shape: `[batch, queries, keys]`.
      """#),
    DocumentedName(
      name: #"AdditiveAttention.callAsFunction"#, declaration: #"func callAsFunction(_ query: Tensor, _ keys: Tensor, keyMask: Tensor? = nil) -> (context: Tensor, weights: Tensor)"#,
      comment: #"""
      Attends to `keys`; keys that `keyMask` leaves out get weight 0.
      """#),
    DocumentedName(
      name: #"AdditiveAttention.init"#, declaration: #"init(hiddenSize: Int)"#,
      comment: #"""
      Additive attention over vectors of `hiddenSize` numbers.
      """#),
    DocumentedName(
      name: #"AttentionHead"#, declaration: #""#,
      comment: #"""
      One head of attention: its own projections of queries, keys and values, then scaled dot-product
      attention. (Vaswani et al. 2017, section 3.2.2.)

      - Shape: queries `[batch, queries, hiddenSize]`, keys and values `[batch, keys, hiddenSize]`;
        result `[batch, queries, headSize]`.

      Parameters: `q.weight q.bias k.weight k.bias v.weight v.bias`, drawn in this order.
      """#),
    DocumentedName(
      name: #"AttentionHead.attentionWeights"#, declaration: #"var attentionWeights: Tensor { get }"#,
      comment: #"""
      The weights of the last call. Shape: `[batch, queries, keys]`.
      """#),
    DocumentedName(
      name: #"AttentionHead.callAsFunction"#, declaration: #"func callAsFunction(_ queries: Tensor, _ keys: Tensor, _ values: Tensor, queryMask: Tensor? = nil, keyMask: Tensor? = nil, mask: Tensor? = nil, causal: Bool = false) -> Tensor"#,
      comment: #"""
      Attends with the masks of ``scaledDotProductAttention``.
      """#),
    DocumentedName(
      name: #"AttentionKind"#, declaration: #""#,
      comment: #"""
      The attention of an ``AttnDecoderRNN``.
      """#),
    DocumentedName(
      name: #"AttnDecoderRNN"#, declaration: #""#,
      comment: #"""
      Writes a sequence of tokens while attending to an encoder's outputs. (Bahdanau et al. 2015;
      PyTorch tutorial "Translation with a sequence to sequence network", `AttnDecoderRNN`.)

      Each step embeds the token before, attends with the hidden state before the step as query, feeds
      cat(embedding, context) to a GRU and its new state to a linear layer over the vocabulary. Without
      attention the GRU is fed the embedding alone. The first token before is 0, start of sequence.

      - Shape: encoderOutputs `[batch, source, hiddenSize]`, encoderHidden `[1, batch, hiddenSize]`,
        target `[batch, length]`, keyMask `[batch, source]`; outputs, log-probabilities,
        `[batch, length, outputSize]`, hidden `[1, batch, hiddenSize]`, weights
        `[batch, length, source]`.

      Parameters: `embedding.weight`, with additive attention `attention.Wa.weight` …,
      `gru.weight_ih_l0` …, `out.weight`, `out.bias`, drawn in this order.
      """#),
    DocumentedName(
      name: #"AttnDecoderRNN.attentionWeights"#, declaration: #"var attentionWeights: Tensor { get }"#,
      comment: #"""
      The weights of the last call. Shape: `[batch, length, source]`.
      """#),
    DocumentedName(
      name: #"AttnDecoderRNN.callAsFunction"#, declaration: #"func callAsFunction(_ encoderOutputs: Tensor, _ encoderHidden: Tensor, target: Tensor? = nil, maxLength: Int = 10, keyMask: Tensor? = nil) -> (outputs: Tensor, hidden: Tensor, weights: Tensor?)"#,
      comment: #"""
      Decodes: with `target`, teacher-forced, as many steps as the target is long, each step's input
      the target's token before; without it, greedily, `maxLength` steps, each step's input the
      likeliest token of the step before. Weights are nil where there is no attention.
      """#),
    DocumentedName(
      name: #"AttnDecoderRNN.init"#, declaration: #"init(hiddenSize: Int, outputSize: Int, attention: AttentionKind = .additive, dropout: Double = 0.1)"#,
      comment: #"""
      A decoder to a vocabulary of `outputSize` tokens.
      """#),
    DocumentedName(
      name: #"DType"#, declaration: #""#,
      comment: #"""
      The type of a tensor's elements.

      PyTorch name: `torch.dtype`.
      """#),
    DocumentedName(
      name: #"DType.description"#, declaration: #"var description: String { get }"#,
      comment: #"""
      The name, as PyTorch writes it without its prefix: `float32`.
      """#),
    DocumentedName(
      name: #"DType.isFloatingPoint"#, declaration: #"var isFloatingPoint: Bool { get }"#,
      comment: #"""
      Whether the elements are floating-point numbers.
      """#),
    DocumentedName(
      name: #"DType.isInteger"#, declaration: #"var isInteger: Bool { get }"#,
      comment: #"""
      Whether the elements are integers (`bool` is none).
      """#),
    DocumentedName(
      name: #"DotProductAttention"#, declaration: #""#,
      comment: #"""
      Dot-product attention, unscaled: weights = softmax(query · keysᵀ), context = weights · keys.
      (Luong et al. 2015, equation 8, `dot`.)

      - Shape: query `[batch, queries, hidden]`, keys `[batch, keys, hidden]`, keyMask `[batch, keys]`;
        context `[batch, queries, hidden]`, weights `[batch, queries, keys]`.

      The keys are the values too. Refuses a query without its query dimension and a recurrent state
      `[1, batch, hidden]`, naming the change to make.
      """#),
    DocumentedName(
      name: #"DotProductAttention.attentionWeights"#, declaration: #"var attentionWeights: Tensor { get }"#,
      comment: #"""
      The weights of the last call. Shape: `[batch, queries, keys]`.
      """#),
    DocumentedName(
      name: #"DotProductAttention.callAsFunction"#, declaration: #"func callAsFunction(_ query: Tensor, _ keys: Tensor, keyMask: Tensor? = nil) -> (context: Tensor, weights: Tensor)"#,
      comment: #"""
      Attends to `keys`; keys that `keyMask` leaves out get weight 0.
      """#),
    DocumentedName(
      name: #"Dropout"#, declaration: #""#,
      comment: #"""
      Sets each element to 0 with probability `p` while training and scales the others by 1/(1−p);
      lets everything through after `eval()`. (PyTorch: `nn.Dropout`; Srivastava et al. 2014.)

      - Shape: any, unchanged.
      """#),
    DocumentedName(
      name: #"Dropout.init"#, declaration: #"init(_ p: Double = 0.5)"#,
      comment: #"""
      A `p` outside 0 ... 1 is refused.
      """#),
    DocumentedName(
      name: #"Dropout.p"#, declaration: #"var p: Double { get }"#,
      comment: #"""
      The probability of dropping an element.
      """#),
    DocumentedName(
      name: #"Embedding"#, declaration: #""#,
      comment: #"""
      A table of vectors, one for each token. (PyTorch: `nn.Embedding`.)

      - Shape: tokens `[…]` to vectors `[…, embeddingDim]`; the weight is
        `[numEmbeddings, embeddingDim]`.

      Tokens are integers or whole floating-point numbers. One outside `0..<numEmbeddings` is
      refused. The initial values are PyTorch's: N(0, 1).
      """#),
    DocumentedName(
      name: #"Embedding.init"#, declaration: #"init(_ numEmbeddings: Int, _ embeddingDim: Int)"#,
      comment: #"""
      A table of `numEmbeddings` vectors of `embeddingDim` numbers. Sizes below 1 are refused.
      """#),
    DocumentedName(
      name: #"Embedding.weight"#, declaration: #"var weight: Tensor { get }"#,
      comment: #"""
      The table. Shape: `[numEmbeddings, embeddingDim]`.
      """#),
    DocumentedName(
      name: #"EncoderRNN"#, declaration: #""#,
      comment: #"""
      Reads a sequence of tokens: embedding, dropout, GRU. (PyTorch tutorial "Translation with a
      sequence to sequence network", `EncoderRNN`.)

      - Shape: tokens `[batch, steps]`; outputs `[batch, steps, hiddenSize]`, hidden
        `[1, batch, hiddenSize]`.

      Parameters: `embedding.weight`, `gru.weight_ih_l0` …, drawn in this order.
      """#),
    DocumentedName(
      name: #"EncoderRNN.callAsFunction"#, declaration: #"func callAsFunction(_ tokens: Tensor) -> (outputs: Tensor, hidden: Tensor)"#,
      comment: #"""
      The hidden state at every step, and the last one.
      """#),
    DocumentedName(
      name: #"EncoderRNN.init"#, declaration: #"init(inputSize: Int, hiddenSize: Int, dropout: Double = 0.1)"#,
      comment: #"""
      An encoder of a vocabulary of `inputSize` tokens.
      """#),
    DocumentedName(
      name: #"Figure"#, declaration: #""#,
      comment: #"""
      A picture as data: what it shows and how it is labelled. Drawing it is another matter.
      """#),
    DocumentedName(
      name: #"FigureError"#, declaration: #""#,
      comment: #"""
      Why a figure cannot be drawn from its data. Facts only; the wording is in
      `FigureError+Description.swift`.
      """#),
    DocumentedName(
      name: #"FigureError.description"#, declaration: #"var description: String { get }"#,
      comment: #"""
      What is wrong, in one sentence that begins with the function.
      """#),
    DocumentedName(
      name: #"FigureError.help"#, declaration: #"var help: String? { get }"#,
      comment: #"""
      What to write instead, where that can be said.
      """#),
    DocumentedName(
      name: #"GRU"#, declaration: #""#,
      comment: #"""
      A gated recurrent unit over a sequence. (Cho et al. 2014; PyTorch: `nn.GRU`.)

      - Shape: x `[steps, batch, inputSize]`, or `[batch, steps, inputSize]` with `batchFirst: true`;
        hidden `[1, batch, hiddenSize]`. The outputs have x's layout, with hiddenSize.

      Parameters: `weight_ih_l0 weight_hh_l0 bias_ih_l0 bias_hh_l0`, the gates stacked reset, update,
      new.
      """#),
    DocumentedName(
      name: #"GRU.callAsFunction"#, declaration: #"func callAsFunction(_ x: Tensor, _ hidden: Tensor? = nil) -> (output: Tensor, hidden: Tensor)"#,
      comment: #"""
      The hidden state after every step, and the last one; without `hidden`, it starts at 0.
      """#),
    DocumentedName(
      name: #"GRUCell"#, declaration: #""#,
      comment: #"""
      One step of a gated recurrent unit. (Cho et al. 2014; PyTorch: `nn.GRUCell`.)

      - Shape: x `[batch, inputSize]`, hidden and result `[batch, hiddenSize]`.

      Parameters: `weight_ih weight_hh bias_ih bias_hh`, the gates stacked reset, update, new.
      """#),
    DocumentedName(
      name: #"GRUCell.callAsFunction"#, declaration: #"func callAsFunction(_ x: Tensor, _ hidden: Tensor? = nil) -> Tensor"#,
      comment: #"""
      The hidden state after `x`; without `hidden`, the state before is 0.
      """#),
    DocumentedName(
      name: #"GateKind"#, declaration: #""#,
      comment: #"""
      What a ``GatedSelfAttention`` does with its gate, g = sigmoid(gate(x)).
      """#),
    DocumentedName(
      name: #"GatedSelfAttention"#, declaration: #""#,
      comment: #"""
      Multi-head self-attention with a gate computed from its input.

      - Shape: x `[batch, steps, hiddenSize]`, result the same.

      Parameters: `q_linear k_linear v_linear out_linear` and, unless the gate is `.none`,
      `gate_linear`, each with weight and bias, drawn in this order.
      A `hiddenSize` that `numHeads` does not divide is refused.
      """#),
    DocumentedName(
      name: #"GatedSelfAttention.attentionWeights"#, declaration: #"var attentionWeights: Tensor { get }"#,
      comment: #"""
      The weights of the last call. Shape: `[batch, heads, steps, steps]`.
      """#),
    DocumentedName(
      name: #"GatedSelfAttention.callAsFunction"#, declaration: #"func callAsFunction(_ x: Tensor, queryMask: Tensor? = nil, keyMask: Tensor? = nil, mask: Tensor? = nil, causal: Bool = false) -> Tensor"#,
      comment: #"""
      Attends within `x`, with the masks of ``scaledDotProductAttention``.
      """#),
    DocumentedName(
      name: #"GatedSelfAttention.gateValues"#, declaration: #"var gateValues: Tensor { get }"#,
      comment: #"""
      The gate of the last call, between 0 and 1. Shape: `[batch, steps, hiddenSize]`.
      """#),
    DocumentedName(
      name: #"Generator"#, declaration: #""#,
      comment: #"""
      A source of random numbers: PyTorch's CPU generator (mt19937), bit for bit.

      After `manualSeed(0)`, `rand`, `randn`, `randint` and `randperm` give the numbers that PyTorch
      gives after `torch.manual_seed(0)`. Not for use from several threads at once.
      """#),
    DocumentedName(
      name: #"Generator.init"#, declaration: #"init(seed: Int = 67_280_421_310_721)"#,
      comment: #"""
      A generator in the state that the seed gives.
      """#),
    DocumentedName(
      name: #"Generator.manualSeed"#, declaration: #"func manualSeed(_ seed: Int)"#,
      comment: #"""
      Returns to the state that the seed gives. PyTorch name: `manual_seed`.
      """#),
    DocumentedName(
      name: #"IndexItem"#, declaration: #""#,
      comment: #"""
      What one place of a subscript does.
      """#),
    DocumentedName(
      name: #"IndexItem.indexItem"#, declaration: #"var indexItem: IndexItem { get }"#,
      comment: #"""
      Itself.
      """#),
    DocumentedName(
      name: #"Int.indexItem"#, declaration: #"var indexItem: IndexItem { get }"#,
      comment: #"""
      Picks one index and drops the dimension; -1 is the last.
      """#),
    DocumentedName(
      name: #"Linear"#, declaration: #""#,
      comment: #"""
      A linear layer: `x · weightᵀ + bias`. (PyTorch: `nn.Linear`.)

      - Shape: `[…, inFeatures]` to `[…, outFeatures]`; the weight is `[outFeatures, inFeatures]`.

      The initial values are PyTorch's: both from U(−1/√in, 1/√in), the weight drawn first.
      """#),
    DocumentedName(
      name: #"Linear.bias"#, declaration: #"var bias: Tensor? { get }"#,
      comment: #"""
      The bias, if the layer has one. Shape: `[outFeatures]`.
      """#),
    DocumentedName(
      name: #"Linear.init"#, declaration: #"init(_ inFeatures: Int, _ outFeatures: Int, bias: Bool = true)"#,
      comment: #"""
      A layer from `inFeatures` numbers to `outFeatures`. Sizes below 1 are refused.
      """#),
    DocumentedName(
      name: #"Linear.weight"#, declaration: #"var weight: Tensor { get }"#,
      comment: #"""
      The weight. Shape: `[outFeatures, inFeatures]`.
      """#),
    DocumentedName(
      name: #"MaskFill"#, declaration: #""#,
      comment: #"""
      What a masked softmax gives a row whose keys are all masked.
      """#),
    DocumentedName(
      name: #"Module"#, declaration: #""#,
      comment: #"""
      A layer, or a model made of layers: it holds parameters and is called like a function.

      A type conforms by naming the protocol; nothing else is required. Its stored properties that are
      a ``Parameter``, a `Module` or an array of modules are found by reflection, and named as PyTorch's
      `state_dict` names them: `attention.Wa.weight`, `heads.0.q.bias`.

      ```swift
      struct Scorer: Module {
        let Wa = Linear(4, 4)
        let Va = Linear(4, 1)
        func callAsFunction(_ x: Tensor) -> Tensor { Va(Wa(x).tanh()) }
      }
      Scorer().namedParameters.map { $0.name }  // ["Wa.weight", "Wa.bias", "Va.weight", "Va.bias"]
      ```
      """#),
    DocumentedName(
      name: #"Module.eval"#, declaration: #"func eval()"#,
      comment: #"""
      Switches to evaluation: dropout lets everything through.
      """#),
    DocumentedName(
      name: #"Module.loadStateDict"#, declaration: #"func loadStateDict(_ state: [String: Tensor])"#,
      comment: #"""
      Sets every parameter from the value of its name. (PyTorch: `load_state_dict`.)

      Strict: unless `state` has exactly the module's names, each with the parameter's shape, nothing
      is changed and the refusal names every difference.
      """#),
    DocumentedName(
      name: #"Module.namedChildren"#, declaration: #"var namedChildren: [(name: String, module: any Module)] { get }"#,
      comment: #"""
      The modules it is made of, in the order of their declaration. (PyTorch: `named_children`.)
      """#),
    DocumentedName(
      name: #"Module.namedParameters"#, declaration: #"var namedParameters: [(name: String, parameter: Parameter)] { get }"#,
      comment: #"""
      Every parameter with its `state_dict` name: the module's own first, then its children's.
      (PyTorch: `named_parameters`.)
      """#),
    DocumentedName(
      name: #"Module.ownParameters"#, declaration: #"var ownParameters: [(name: String, parameter: Parameter)] { get }"#,
      comment: #"""
      The module's own parameters, without those of its children.
      """#),
    DocumentedName(
      name: #"Module.parameterCount"#, declaration: #"var parameterCount: Int { get }"#,
      comment: #"""
      How many numbers the module learns.
      """#),
    DocumentedName(
      name: #"Module.parameters"#, declaration: #"var parameters: [Parameter] { get }"#,
      comment: #"""
      Every parameter, in the order of ``namedParameters``.
      """#),
    DocumentedName(
      name: #"Module.setTraining"#, declaration: #"func setTraining(_ training: Bool)"#,
      comment: #"""
      Switches the module and its children between training (`true`) and evaluation (`false`).
      """#),
    DocumentedName(
      name: #"Module.stateDict"#, declaration: #"func stateDict() -> [String: Tensor]"#,
      comment: #"""
      The value of every parameter by its name. (PyTorch: `state_dict`.)
      """#),
    DocumentedName(
      name: #"Module.train"#, declaration: #"func train()"#,
      comment: #"""
      Switches to training: dropout drops. Modules start so, as in PyTorch.
      """#),
    DocumentedName(
      name: #"MultiHeadAttention"#, declaration: #""#,
      comment: #"""
      Multi-head attention with one projection for all heads. (Vaswani et al. 2017, section 3.2.2;
      d2l section 11.5, `MultiHeadAttention`.)

      - Shape: queries `[batch, queries, querySize]`, keys `[batch, keys, keySize]`, values
        `[batch, keys, valueSize]`; result `[batch, queries, hiddenSize]`. The sizes are `hiddenSize`
        unless given.

      `validLens` says how many keys count: one length for each batch row, `[batch]`, or for each query,
      `[batch, queries]`. A query with length 0 attends to nothing and its context is 0;
      `fill: .d2l` gives it d2l's uniform weights instead.

      Parameters: `W_q.weight W_k.weight W_v.weight W_o.weight`, with `bias: true` also their biases.
      A `hiddenSize` that `numHeads` does not divide is refused.

      ```swift
      let attention = MultiHeadAttention(hiddenSize: 100, numHeads: 5)
      attention(x, x, x, validLens: [3, 2])
      ```
      """#),
    DocumentedName(
      name: #"MultiHeadAttention.attentionWeights"#, declaration: #"var attentionWeights: Tensor { get }"#,
      comment: #"""
      The weights of the last call, before dropout, batch-major. (d2l: `attention_weights`.)

      - Shape: `[batch · heads, queries, keys]`.
      """#),
    DocumentedName(
      name: #"MultiHeadAttention.callAsFunction"#, declaration: #"func callAsFunction(_ queries: Tensor, _ keys: Tensor, _ values: Tensor, validLens: Tensor? = nil) -> Tensor"#,
      comment: #"""
      Attends to the first `validLens` keys, to all of them without it.
      """#),
    DocumentedName(
      name: #"MultiHeadAttention.callAsFunction"#, declaration: #"func callAsFunction(_ queries: Tensor, _ keys: Tensor, _ values: Tensor, validLens: [Int]) -> Tensor"#,
      comment: #"""
      Attends to the first `validLens` keys, one length for each batch row.
      """#),
    DocumentedName(
      name: #"MultiHeadAttention.callAsFunction"#, declaration: #"func callAsFunction(_ queries: Tensor, _ keys: Tensor, _ values: Tensor, validLens: [[Int]]) -> Tensor"#,
      comment: #"""
      Attends to the first `validLens` keys, one length for each query of each batch row.
      """#),
    DocumentedName(
      name: #"Parameter"#, declaration: #""#,
      comment: #"""
      A trainable tensor: a place that keeps its identity while training replaces its value.
      (PyTorch: `nn.Parameter`.)

      Tensors are values, so a module that learns holds a `Parameter`; two modules that share one
      `Parameter` share what it learns.
      """#),
    DocumentedName(
      name: #"Parameter.shape"#, declaration: #"var shape: [Int] { get }"#,
      comment: #"""
      Shape: the shape of ``value``.
      """#),
    DocumentedName(
      name: #"PerHeadMultiHeadAttention"#, declaration: #""#,
      comment: #"""
      Multi-head attention written head by head: every ``AttentionHead`` has its own projections, their
      results are concatenated and go through one output layer. (Vaswani et al. 2017, section 3.2.2.)

      It computes what ``MultiHeadAttention`` computes with one projection for all heads, plus biases.

      - Shape: queries `[batch, queries, hiddenSize]`, keys and values `[batch, keys, hiddenSize]`;
        result `[batch, queries, hiddenSize]`.

      Parameters: `heads.0.q.weight` … `heads.N.v.bias`, `output_linear.weight`, `output_linear.bias`.
      A `hiddenSize` that `numHeads` does not divide is refused.
      """#),
    DocumentedName(
      name: #"PerHeadMultiHeadAttention.attentionWeights"#, declaration: #"var attentionWeights: Tensor { get }"#,
      comment: #"""
      The weights of the last call. Shape: `[batch, heads, queries, keys]`.
      """#),
    DocumentedName(
      name: #"PerHeadMultiHeadAttention.callAsFunction"#, declaration: #"func callAsFunction(_ queries: Tensor, _ keys: Tensor, _ values: Tensor, queryMask: Tensor? = nil, keyMask: Tensor? = nil, mask: Tensor? = nil, causal: Bool = false) -> Tensor"#,
      comment: #"""
      Attends with the masks of ``scaledDotProductAttention``.
      """#),
    DocumentedName(
      name: #"PerHeadMultiHeadAttention.heads"#, declaration: #"var heads: [AttentionHead] { get }"#,
      comment: #"""
      The heads; empty if the sizes were refused.
      """#),
    DocumentedName(
      name: #"PositionalEncoding"#, declaration: #""#,
      comment: #"""
      Adds the position to each vector: P[pos, 2i] = sin(pos / 10000^(2i/d)), P[pos, 2i+1] = cos(…).
      (Vaswani et al. 2017, section 3.5; d2l section 11.6, `PositionalEncoding`.)

      - Shape: x `[batch, steps, hiddenSize]`, result the same. An odd `hiddenSize` has one cosine
        column fewer.

      The table is computed in double precision and rounded once. A sequence longer than `maxLen` is
      refused.
      """#),
    DocumentedName(
      name: #"PositionalEncoding.P"#, declaration: #"var P: Tensor { get }"#,
      comment: #"""
      The table. Shape: `[1, maxLen, hiddenSize]`.
      """#),
    DocumentedName(
      name: #"ShapeTrace"#, declaration: #""#,
      comment: #"""
      The steps of a computation with the shape of each: what `traceShapes` returns.

      Printed as a table, the steps of a module indented under its name. A module that repeats the same
      steps, as a decoder does, stands once with its count: `step × 8`.
      """#),
    DocumentedName(
      name: #"ShapeTraceRow"#, declaration: #""#,
      comment: #"""
      One line of a ``ShapeTrace``.
      """#),
    DocumentedName(
      name: #"ShapeTraceRow.depth"#, declaration: #"var depth: Int { get }"#,
      comment: #"""
      How many modules the step stands inside.
      """#),
    DocumentedName(
      name: #"ShapeTraceRow.name"#, declaration: #"var name: String { get }"#,
      comment: #"""
      What the step does: `scores`, `weights`; or the name of a module.
      """#),
    DocumentedName(
      name: #"ShapeTraceRow.shape"#, declaration: #"var shape: [Int]? { get }"#,
      comment: #"""
      The shape of what the step gave; nil for the heading of a module.
      """#),
    DocumentedName(
      name: #"Tensor"#, declaration: #""#,
      comment: #"""
      An n-dimensional array of numbers.

      A tensor is a value: assigning to an element of one never changes another. Views (`transpose`,
      slices, `expand` …) share their memory until one of them is written to. There is no `==` that
      gives one `Bool`, because it would hide that comparing tensors means comparing elements: write
      `a.eq(b)` (or `a .== b`) for a tensor of bools, `a.allClose(b)` for one answer.

      A mistake, such as shapes that don't fit, is reported once (see `catchingErrors`), and the
      operation returns a failed tensor, which every further operation passes on.
      """#),
    DocumentedName(
      name: #"Tensor.*"#, declaration: #"static func * (a: Double, b: Tensor) -> Tensor"#,
      comment: #"""
      Multiplies each element by a number; a whole number leaves integers integers.
      """#),
    DocumentedName(
      name: #"Tensor.*"#, declaration: #"static func * (a: Tensor, b: Double) -> Tensor"#,
      comment: #"""
      Multiplies each element by a number; a whole number leaves integers integers.
      """#),
    DocumentedName(
      name: #"Tensor.*"#, declaration: #"static func * (a: Tensor, b: Tensor) -> Tensor"#,
      comment: #"""
      Multiplies element by element, broadcasting. For the matrix product see `matmul`.
      """#),
    DocumentedName(
      name: #"Tensor.*="#, declaration: #"static func *= (a: inout Tensor, b: Double)"#,
      comment: #"""
      Multiplies each element of this tensor by a number.
      """#),
    DocumentedName(
      name: #"Tensor.*="#, declaration: #"static func *= (a: inout Tensor, b: Tensor)"#,
      comment: #"""
      Multiplies this tensor element by element.
      """#),
    DocumentedName(
      name: #"Tensor.+"#, declaration: #"static func + (a: Double, b: Tensor) -> Tensor"#,
      comment: #"""
      Adds a number to each element.
      """#),
    DocumentedName(
      name: #"Tensor.+"#, declaration: #"static func + (a: Tensor, b: Double) -> Tensor"#,
      comment: #"""
      Adds a number to each element.
      """#),
    DocumentedName(
      name: #"Tensor.+"#, declaration: #"static func + (a: Tensor, b: Tensor) -> Tensor"#,
      comment: #"""
      Adds element by element, broadcasting.
      """#),
    DocumentedName(
      name: #"Tensor.+="#, declaration: #"static func += (a: inout Tensor, b: Double)"#,
      comment: #"""
      Adds a number to each element of this tensor.
      """#),
    DocumentedName(
      name: #"Tensor.+="#, declaration: #"static func += (a: inout Tensor, b: Tensor)"#,
      comment: #"""
      Adds to this tensor; other tensors that shared its memory keep theirs.
      """#),
    DocumentedName(
      name: #"Tensor.-"#, declaration: #"static func - (a: Double, b: Tensor) -> Tensor"#,
      comment: #"""
      Subtracts each element from a number.
      """#),
    DocumentedName(
      name: #"Tensor.-"#, declaration: #"static func - (a: Tensor, b: Double) -> Tensor"#,
      comment: #"""
      Subtracts a number from each element.
      """#),
    DocumentedName(
      name: #"Tensor.-"#, declaration: #"static func - (a: Tensor, b: Tensor) -> Tensor"#,
      comment: #"""
      Subtracts element by element, broadcasting.
      """#),
    DocumentedName(
      name: #"Tensor.-"#, declaration: #"static prefix func - (x: Tensor) -> Tensor"#,
      comment: #"""
      Changes the sign of each element.
      """#),
    DocumentedName(
      name: #"Tensor.-="#, declaration: #"static func -= (a: inout Tensor, b: Double)"#,
      comment: #"""
      Subtracts a number from each element of this tensor.
      """#),
    DocumentedName(
      name: #"Tensor.-="#, declaration: #"static func -= (a: inout Tensor, b: Tensor)"#,
      comment: #"""
      Subtracts from this tensor.
      """#),
    DocumentedName(
      name: #"Tensor..!="#, declaration: #"static func .!= (a: Tensor, b: Double) -> Tensor"#,
      comment: #"""
      `ne` as an operator.
      """#),
    DocumentedName(
      name: #"Tensor..!="#, declaration: #"static func .!= (a: Tensor, b: Tensor) -> Tensor"#,
      comment: #"""
      `ne` as an operator.
      """#),
    DocumentedName(
      name: #"Tensor..<"#, declaration: #"static func .< (a: Tensor, b: Double) -> Tensor"#,
      comment: #"""
      `lt` as an operator.
      """#),
    DocumentedName(
      name: #"Tensor..<"#, declaration: #"static func .< (a: Tensor, b: Tensor) -> Tensor"#,
      comment: #"""
      `lt` as an operator.
      """#),
    DocumentedName(
      name: #"Tensor..<="#, declaration: #"static func .<= (a: Tensor, b: Double) -> Tensor"#,
      comment: #"""
      `le` as an operator.
      """#),
    DocumentedName(
      name: #"Tensor..<="#, declaration: #"static func .<= (a: Tensor, b: Tensor) -> Tensor"#,
      comment: #"""
      `le` as an operator.
      """#),
    DocumentedName(
      name: #"Tensor..=="#, declaration: #"static func .== (a: Tensor, b: Double) -> Tensor"#,
      comment: #"""
      `eq` as an operator.
      """#),
    DocumentedName(
      name: #"Tensor..=="#, declaration: #"static func .== (a: Tensor, b: Tensor) -> Tensor"#,
      comment: #"""
      `eq` as an operator.
      """#),
    DocumentedName(
      name: #"Tensor..>"#, declaration: #"static func .> (a: Tensor, b: Double) -> Tensor"#,
      comment: #"""
      `gt` as an operator.
      """#),
    DocumentedName(
      name: #"Tensor..>"#, declaration: #"static func .> (a: Tensor, b: Tensor) -> Tensor"#,
      comment: #"""
      `gt` as an operator.
      """#),
    DocumentedName(
      name: #"Tensor..>="#, declaration: #"static func .>= (a: Tensor, b: Double) -> Tensor"#,
      comment: #"""
      `ge` as an operator.
      """#),
    DocumentedName(
      name: #"Tensor..>="#, declaration: #"static func .>= (a: Tensor, b: Tensor) -> Tensor"#,
      comment: #"""
      `ge` as an operator.
      """#),
    DocumentedName(
      name: #"Tensor./"#, declaration: #"static func / (a: Double, b: Tensor) -> Tensor"#,
      comment: #"""
      Divides a number by each element.
      """#),
    DocumentedName(
      name: #"Tensor./"#, declaration: #"static func / (a: Tensor, b: Double) -> Tensor"#,
      comment: #"""
      Divides each element by a number.
      """#),
    DocumentedName(
      name: #"Tensor./"#, declaration: #"static func / (a: Tensor, b: Tensor) -> Tensor"#,
      comment: #"""
      Divides element by element, broadcasting. The quotient of integers is float32.
      """#),
    DocumentedName(
      name: #"Tensor./="#, declaration: #"static func /= (a: inout Tensor, b: Double)"#,
      comment: #"""
      Divides each element of this tensor by a number.
      """#),
    DocumentedName(
      name: #"Tensor./="#, declaration: #"static func /= (a: inout Tensor, b: Tensor)"#,
      comment: #"""
      Divides this tensor element by element.
      """#),
    DocumentedName(
      name: #"Tensor.T"#, declaration: #"var T: Tensor { get }"#,
      comment: #"""
      The view with all dimensions reversed; for a matrix, its transpose.
      """#),
    DocumentedName(
      name: #"Tensor.abs"#, declaration: #"func abs() -> Tensor"#,
      comment: #"""
      The distance of each element from 0.
      """#),
    DocumentedName(
      name: #"Tensor.all"#, declaration: #"func all() -> Tensor"#,
      comment: #"""
      Whether all elements are true (not zero).
      """#),
    DocumentedName(
      name: #"Tensor.all"#, declaration: #"func all(dim: Int, keepDim: Bool = false) -> Tensor"#,
      comment: #"""
      Whether all elements over a dimension are true (not zero).
      """#),
    DocumentedName(
      name: #"Tensor.allClose"#, declaration: #"func allClose(_ other: Tensor, rtol: Double = 1e-5, atol: Double = 1e-8, equalNaN: Bool = false) -> Bool"#,
      comment: #"""
      Whether all elements are close: see `isClose`. False if the shapes don't broadcast.
      """#),
    DocumentedName(
      name: #"Tensor.amax"#, declaration: #"func amax(dim: [Int], keepDim: Bool = false) -> Tensor"#,
      comment: #"""
      The largest elements over several dimensions. PyTorch name: `amax`.
      """#),
    DocumentedName(
      name: #"Tensor.amin"#, declaration: #"func amin(dim: [Int], keepDim: Bool = false) -> Tensor"#,
      comment: #"""
      The smallest elements over several dimensions. PyTorch name: `amin`.
      """#),
    DocumentedName(
      name: #"Tensor.any"#, declaration: #"func any() -> Tensor"#,
      comment: #"""
      Whether any element is true (not zero).
      """#),
    DocumentedName(
      name: #"Tensor.any"#, declaration: #"func any(dim: Int, keepDim: Bool = false) -> Tensor"#,
      comment: #"""
      Whether any element over a dimension is true (not zero).
      """#),
    DocumentedName(
      name: #"Tensor.arange"#, declaration: #"static func arange(_ end: Int, dtype: DType = .int64) -> Tensor"#,
      comment: #"""
      The whole numbers 0, 1, … below `end`, as int64. PyTorch name: `arange`.
      """#),
    DocumentedName(
      name: #"Tensor.arange"#, declaration: #"static func arange(_ start: Double, _ end: Double, step: Double = 1, dtype: DType = .float32) -> Tensor"#,
      comment: #"""
      Numbers from `start` up to but not including `end`, `step` apart, as float32.
      """#),
    DocumentedName(
      name: #"Tensor.arange"#, declaration: #"static func arange(_ start: Int, _ end: Int, step: Int = 1, dtype: DType = .int64) -> Tensor"#,
      comment: #"""
      The whole numbers from `start` below `end` (above it, if `step` is negative), as int64.
      """#),
    DocumentedName(
      name: #"Tensor.argmax"#, declaration: #"func argmax() -> Tensor"#,
      comment: #"""
      The place of the first largest element in reading order.
      """#),
    DocumentedName(
      name: #"Tensor.argmax"#, declaration: #"func argmax(dim: Int, keepDim: Bool = false) -> Tensor"#,
      comment: #"""
      The places of the first largest elements over a dimension, as int64.
      """#),
    DocumentedName(
      name: #"Tensor.argmin"#, declaration: #"func argmin() -> Tensor"#,
      comment: #"""
      The place of the first smallest element in reading order.
      """#),
    DocumentedName(
      name: #"Tensor.argmin"#, declaration: #"func argmin(dim: Int, keepDim: Bool = false) -> Tensor"#,
      comment: #"""
      The places of the first smallest elements over a dimension, as int64.
      """#),
    DocumentedName(
      name: #"Tensor.argsort"#, declaration: #"func argsort(dim: Int = -1, descending: Bool = false) -> Tensor"#,
      comment: #"""
      The places that would put the elements in order along a dimension.
      """#),
    DocumentedName(
      name: #"Tensor.bernoulli"#, declaration: #"func bernoulli(generator: Generator? = nil) -> Tensor"#,
      comment: #"""
      1 with the probability at each place of this tensor, else 0. PyTorch name: `torch.bernoulli`.
      """#),
    DocumentedName(
      name: #"Tensor.bernoulli"#, declaration: #"static func bernoulli(_ shape: [Int], _ p: Double, dtype: DType = .float32, generator: Generator? = nil) -> Tensor"#,
      comment: #"""
      1 with probability p, else 0.
      """#),
    DocumentedName(
      name: #"Tensor.bmm"#, declaration: #"func bmm(_ other: Tensor) -> Tensor"#,
      comment: #"""
      The matrix product of two batches. - Shape: `[b, n, k] · [b, k, m] → [b, n, m]`
      """#),
    DocumentedName(
      name: #"Tensor.bools"#, declaration: #"var bools: [Bool] { get }"#,
      comment: #"""
      The elements in reading order, true where they are not zero.
      """#),
    DocumentedName(
      name: #"Tensor.ceil"#, declaration: #"func ceil() -> Tensor"#,
      comment: #"""
      Each element rounded up.
      """#),
    DocumentedName(
      name: #"Tensor.chunk"#, declaration: #"func chunk(_ chunks: Int, dim: Int = 0) -> [Tensor]"#,
      comment: #"""
      At most `chunks` views of equal size along a dimension; the last may be smaller.
      """#),
    DocumentedName(
      name: #"Tensor.clamp"#, declaration: #"func clamp(min: Double? = nil, max: Double? = nil) -> Tensor"#,
      comment: #"""
      Keeps each element between two bounds.
      """#),
    DocumentedName(
      name: #"Tensor.clone"#, declaration: #"func clone() -> Tensor"#,
      comment: #"""
      A copy that shares nothing with this tensor. PyTorch name: `clone`.
      """#),
    DocumentedName(
      name: #"Tensor.contiguous"#, declaration: #"func contiguous() -> Tensor"#,
      comment: #"""
      This tensor, or a copy with its elements in reading order.
      """#),
    DocumentedName(
      name: #"Tensor.cos"#, declaration: #"func cos() -> Tensor"#,
      comment: #"""
      The cosine of each element, in radians.
      """#),
    DocumentedName(
      name: #"Tensor.count"#, declaration: #"var count: Int { get }"#,
      comment: #"""
      How many elements there are. PyTorch name: `numel`.
      """#),
    DocumentedName(
      name: #"Tensor.cumprod"#, declaration: #"func cumprod(dim: Int) -> Tensor"#,
      comment: #"""
      The running products along a dimension.
      """#),
    DocumentedName(
      name: #"Tensor.cumsum"#, declaration: #"func cumsum(dim: Int) -> Tensor"#,
      comment: #"""
      The running sums along a dimension.
      """#),
    DocumentedName(
      name: #"Tensor.description"#, declaration: #"var description: String { get }"#,
      comment: #"""
      The elements as PyTorch prints them: `tensor([[1., 2.],\n        [3., 4.]])`.

      Beyond 1000 elements only the first and last three of each dimension are shown. A type is named
      if it is none of float32, int64 and bool.
      """#),
    DocumentedName(
      name: #"Tensor.diag"#, declaration: #"func diag() -> Tensor"#,
      comment: #"""
      The diagonal of a matrix as a view, or the matrix with a vector on its diagonal.
      """#),
    DocumentedName(
      name: #"Tensor.dot"#, declaration: #"func dot(_ other: Tensor) -> Tensor"#,
      comment: #"""
      The sum of products of two vectors. - Shape: `[n] · [n] → []`
      """#),
    DocumentedName(
      name: #"Tensor.dropout"#, declaration: #"func dropout(_ p: Double, generator: Generator? = nil) -> Tensor"#,
      comment: #"""
      Sets each element to 0 with probability p and scales the others by 1/(1 − p).

      PyTorch name: `F.dropout` in training; it draws one double for each element.
      """#),
    DocumentedName(
      name: #"Tensor.dtype"#, declaration: #"var dtype: DType { get }"#,
      comment: #"""
      The type of the elements.
      """#),
    DocumentedName(
      name: #"Tensor.embedding"#, declaration: #"func embedding(_ tokens: Tensor) -> Tensor"#,
      comment: #"""
      Rows of this table for each token. PyTorch name: `F.embedding(tokens, table)`.

      - Shape: table `[words, width]`, tokens `[…]` → `[…, width]`
      """#),
    DocumentedName(
      name: #"Tensor.eq"#, declaration: #"func eq(_ other: Double) -> Tensor"#,
      comment: #"""
      Where elements equal a number.
      """#),
    DocumentedName(
      name: #"Tensor.eq"#, declaration: #"func eq(_ other: Tensor) -> Tensor"#,
      comment: #"""
      Where elements are equal: a tensor of bools.
      """#),
    DocumentedName(
      name: #"Tensor.erf"#, declaration: #"func erf() -> Tensor"#,
      comment: #"""
      The error function of each element.
      """#),
    DocumentedName(
      name: #"Tensor.exp"#, declaration: #"func exp() -> Tensor"#,
      comment: #"""
      eˣ of each element.
      """#),
    DocumentedName(
      name: #"Tensor.expand"#, declaration: #"func expand(_ shape: Int...) -> Tensor"#,
      comment: #"""
      The view in which dimensions of size 1 are repeated without copying; -1 keeps a size.
      """#),
    DocumentedName(
      name: #"Tensor.expand"#, declaration: #"func expand(_ shape: [Int]) -> Tensor"#,
      comment: #"""
      The view in which dimensions of size 1 are repeated without copying; -1 keeps a size.
      """#),
    DocumentedName(
      name: #"Tensor.expandAs"#, declaration: #"func expandAs(_ other: Tensor) -> Tensor"#,
      comment: #"""
      The view with the shape of another tensor. PyTorch name: `expand_as`.
      """#),
    DocumentedName(
      name: #"Tensor.expm1"#, declaration: #"func expm1() -> Tensor"#,
      comment: #"""
      eˣ − 1, exact near 0.
      """#),
    DocumentedName(
      name: #"Tensor.eye"#, declaration: #"static func eye(_ n: Int, _ m: Int? = nil, dtype: DType = .float32) -> Tensor"#,
      comment: #"""
      The identity matrix of n rows, or of n rows and m columns.
      """#),
    DocumentedName(
      name: #"Tensor.flatten"#, declaration: #"func flatten(startDim: Int = 0, endDim: Int = -1) -> Tensor"#,
      comment: #"""
      One dimension in place of those from `startDim` to `endDim`.
      """#),
    DocumentedName(
      name: #"Tensor.flip"#, declaration: #"func flip(_ dims: Int...) -> Tensor"#,
      comment: #"""
      The elements in reverse order along dimensions.
      """#),
    DocumentedName(
      name: #"Tensor.flip"#, declaration: #"func flip(_ dims: [Int]) -> Tensor"#,
      comment: #"""
      The elements in reverse order along dimensions.
      """#),
    DocumentedName(
      name: #"Tensor.floats"#, declaration: #"var floats: [Float] { get }"#,
      comment: #"""
      The elements in reading order as float32.
      """#),
    DocumentedName(
      name: #"Tensor.floor"#, declaration: #"func floor() -> Tensor"#,
      comment: #"""
      Each element rounded down.
      """#),
    DocumentedName(
      name: #"Tensor.floorDivide"#, declaration: #"func floorDivide(_ other: Double) -> Tensor"#,
      comment: #"""
      Python's `//` with a number.
      """#),
    DocumentedName(
      name: #"Tensor.floorDivide"#, declaration: #"func floorDivide(_ other: Tensor) -> Tensor"#,
      comment: #"""
      Python's `//`: the quotient rounded down. Refuses to divide integers by zero.
      """#),
    DocumentedName(
      name: #"Tensor.full"#, declaration: #"static func full(_ shape: [Int], _ value: Double, dtype: DType = .float32) -> Tensor"#,
      comment: #"""
      A tensor that holds one number everywhere.
      """#),
    DocumentedName(
      name: #"Tensor.fullLike"#, declaration: #"static func fullLike(_ other: Tensor, _ value: Double) -> Tensor"#,
      comment: #"""
      One number everywhere, with the shape and type of another tensor.
      """#),
    DocumentedName(
      name: #"Tensor.gather"#, declaration: #"func gather(_ dim: Int, _ index: Tensor) -> Tensor"#,
      comment: #"""
      Elements picked along a dimension: `out[i][j] = self[i][index[i][j]]` for dim 1.

      - Shape: the index has this rank, and is nowhere larger but in `dim`; the result has its shape.
      """#),
    DocumentedName(
      name: #"Tensor.ge"#, declaration: #"func ge(_ other: Double) -> Tensor"#,
      comment: #"""
      Where elements are greater than or equal to a number.
      """#),
    DocumentedName(
      name: #"Tensor.ge"#, declaration: #"func ge(_ other: Tensor) -> Tensor"#,
      comment: #"""
      Where elements are greater than or equal to the other's.
      """#),
    DocumentedName(
      name: #"Tensor.gelu"#, declaration: #"func gelu() -> Tensor"#,
      comment: #"""
      x·Φ(x) with the exact normal distribution. PyTorch name: `gelu` (not its tanh variant).
      """#),
    DocumentedName(
      name: #"Tensor.gt"#, declaration: #"func gt(_ other: Double) -> Tensor"#,
      comment: #"""
      Where elements are greater than a number.
      """#),
    DocumentedName(
      name: #"Tensor.gt"#, declaration: #"func gt(_ other: Tensor) -> Tensor"#,
      comment: #"""
      Where elements are greater than the other's.
      """#),
    DocumentedName(
      name: #"Tensor.indexItem"#, declaration: #"var indexItem: IndexItem { get }"#,
      comment: #"""
      Picks by a tensor of integers, or of bools.
      """#),
    DocumentedName(
      name: #"Tensor.indexSelect"#, declaration: #"func indexSelect(_ dim: Int, _ index: Tensor) -> Tensor"#,
      comment: #"""
      The slices of a dimension that a vector of indices names, in its order.
      """#),
    DocumentedName(
      name: #"Tensor.init"#, declaration: #"init(_ value: Double, dtype: DType = .float32)"#,
      comment: #"""
      A tensor without dimensions.
      """#),
    DocumentedName(
      name: #"Tensor.init"#, declaration: #"init(_ values: [Bool])"#,
      comment: #"""
      A tensor of bools of rank 1.
      """#),
    DocumentedName(
      name: #"Tensor.init"#, declaration: #"init(_ values: [Double], dtype: DType = .float32)"#,
      comment: #"""
      A tensor of rank 1. - Shape: `[values.count]`
      """#),
    DocumentedName(
      name: #"Tensor.init"#, declaration: #"init(_ values: [Double], shape: [Int], dtype: DType = .float32)"#,
      comment: #"""
      A tensor from numbers in reading order and a shape that holds as many.
      """#),
    DocumentedName(
      name: #"Tensor.init"#, declaration: #"init(_ values: [Int], dtype: DType)"#,
      comment: #"""
      A tensor of rank 1 from whole numbers: `Tensor(tokens, dtype: .int64)`. The type is named
      because a literal of whole numbers without it, `Tensor([1, 2])`, is float32.
      """#),
    DocumentedName(
      name: #"Tensor.init"#, declaration: #"init(_ values: [[Bool]])"#,
      comment: #"""
      A tensor of bools of rank 2.
      """#),
    DocumentedName(
      name: #"Tensor.init"#, declaration: #"init(_ values: [[Double]], dtype: DType = .float32)"#,
      comment: #"""
      A tensor of rank 2 from its rows, which must have one length: `Tensor([[1, 2], [3, 4]])`.
      """#),
    DocumentedName(
      name: #"Tensor.init"#, declaration: #"init(_ values: [[Int]], dtype: DType)"#,
      comment: #"""
      A tensor of rank 2 from whole numbers, as a type that is named.
      """#),
    DocumentedName(
      name: #"Tensor.init"#, declaration: #"init(_ values: [[[Double]]], dtype: DType = .float32)"#,
      comment: #"""
      A tensor of rank 3 from nested arrays of one length each.
      """#),
    DocumentedName(
      name: #"Tensor.init"#, declaration: #"init(_ values: [[[[Double]]]], dtype: DType = .float32)"#,
      comment: #"""
      A tensor of rank 4 from nested arrays of one length each.
      """#),
    DocumentedName(
      name: #"Tensor.ints"#, declaration: #"var ints: [Int] { get }"#,
      comment: #"""
      The elements in reading order as whole numbers.
      """#),
    DocumentedName(
      name: #"Tensor.isClose"#, declaration: #"func isClose(_ other: Tensor, rtol: Double = 1e-5, atol: Double = 1e-8, equalNaN: Bool = false) -> Tensor"#,
      comment: #"""
      Where |a − b| ≤ atol + rtol·|b|; equal infinities are close.
      """#),
    DocumentedName(
      name: #"Tensor.isContiguous"#, declaration: #"var isContiguous: Bool { get }"#,
      comment: #"""
      Whether the elements lie in memory one after another in reading order.
      """#),
    DocumentedName(
      name: #"Tensor.isFinite"#, declaration: #"func isFinite() -> Tensor"#,
      comment: #"""
      Where elements are neither infinite nor NaN.
      """#),
    DocumentedName(
      name: #"Tensor.isInf"#, declaration: #"func isInf() -> Tensor"#,
      comment: #"""
      Where elements are infinite.
      """#),
    DocumentedName(
      name: #"Tensor.isNaN"#, declaration: #"func isNaN() -> Tensor"#,
      comment: #"""
      Where elements are not a number.
      """#),
    DocumentedName(
      name: #"Tensor.item"#, declaration: #"func item() -> Double"#,
      comment: #"""
      The number in a tensor with one element; NaN, and a mistake, if there are several.
      """#),
    DocumentedName(
      name: #"Tensor.le"#, declaration: #"func le(_ other: Double) -> Tensor"#,
      comment: #"""
      Where elements are less than or equal to a number.
      """#),
    DocumentedName(
      name: #"Tensor.le"#, declaration: #"func le(_ other: Tensor) -> Tensor"#,
      comment: #"""
      Where elements are less than or equal to the other's.
      """#),
    DocumentedName(
      name: #"Tensor.linspace"#, declaration: #"static func linspace(_ start: Double, _ end: Double, _ steps: Int, dtype: DType = .float32) -> Tensor"#,
      comment: #"""
      `steps` numbers evenly spaced from `start` to `end`, both included.
      """#),
    DocumentedName(
      name: #"Tensor.log"#, declaration: #"func log() -> Tensor"#,
      comment: #"""
      The natural logarithm of each element.
      """#),
    DocumentedName(
      name: #"Tensor.log1p"#, declaration: #"func log1p() -> Tensor"#,
      comment: #"""
      ln(1 + x), exact near 0.
      """#),
    DocumentedName(
      name: #"Tensor.logSoftmax"#, declaration: #"func logSoftmax(dim: Int) -> Tensor"#,
      comment: #"""
      The logarithm of the softmax along a dimension, exact where the softmax would round to 0.
      """#),
    DocumentedName(
      name: #"Tensor.logSumExp"#, declaration: #"func logSumExp(dim: Int, keepDim: Bool = false) -> Tensor"#,
      comment: #"""
      ln Σ eˣ along a dimension, without overflow.
      """#),
    DocumentedName(
      name: #"Tensor.logicalAnd"#, declaration: #"func logicalAnd(_ other: Tensor) -> Tensor"#,
      comment: #"""
      Where both are true (not zero).
      """#),
    DocumentedName(
      name: #"Tensor.logicalNot"#, declaration: #"func logicalNot() -> Tensor"#,
      comment: #"""
      Where the element is false (zero).
      """#),
    DocumentedName(
      name: #"Tensor.logicalOr"#, declaration: #"func logicalOr(_ other: Tensor) -> Tensor"#,
      comment: #"""
      Where at least one is true.
      """#),
    DocumentedName(
      name: #"Tensor.logicalXor"#, declaration: #"func logicalXor(_ other: Tensor) -> Tensor"#,
      comment: #"""
      Where exactly one is true.
      """#),
    DocumentedName(
      name: #"Tensor.lt"#, declaration: #"func lt(_ other: Double) -> Tensor"#,
      comment: #"""
      Where elements are less than a number.
      """#),
    DocumentedName(
      name: #"Tensor.lt"#, declaration: #"func lt(_ other: Tensor) -> Tensor"#,
      comment: #"""
      Where elements are less than the other's.
      """#),
    DocumentedName(
      name: #"Tensor.maskedFill"#, declaration: #"func maskedFill(_ mask: Tensor, _ value: Double) -> Tensor"#,
      comment: #"""
      A number in the places where the mask is true. The mask broadcasts to this shape.
      """#),
    DocumentedName(
      name: #"Tensor.maskedSelect"#, declaration: #"func maskedSelect(_ mask: Tensor) -> Tensor"#,
      comment: #"""
      The elements where the mask is true, in one dimension. Refused while only shapes are computed.
      """#),
    DocumentedName(
      name: #"Tensor.matmul"#, declaration: #"func matmul(_ other: Tensor) -> Tensor"#,
      comment: #"""
      The matrix product over the last two dimensions; dimensions before them broadcast.

      - Shape: `[…, n, k] · […, k, m] → […, n, m]`; a vector is taken as one row (left) or one
        column (right), and that dimension is dropped from the result.
      """#),
    DocumentedName(
      name: #"Tensor.max"#, declaration: #"func max() -> Tensor"#,
      comment: #"""
      The largest element; NaN if there is one.
      """#),
    DocumentedName(
      name: #"Tensor.max"#, declaration: #"func max(dim: Int, keepDim: Bool = false) -> (values: Tensor, indices: Tensor)"#,
      comment: #"""
      The largest elements over a dimension and the places of the first of them.
      """#),
    DocumentedName(
      name: #"Tensor.maximum"#, declaration: #"func maximum(_ other: Tensor) -> Tensor"#,
      comment: #"""
      The larger of each pair of elements; NaN wins.
      """#),
    DocumentedName(
      name: #"Tensor.mean"#, declaration: #"func mean() -> Tensor"#,
      comment: #"""
      The mean of all elements; of floating-point tensors only, as in PyTorch.
      """#),
    DocumentedName(
      name: #"Tensor.mean"#, declaration: #"func mean(dim: Int, keepDim: Bool = false) -> Tensor"#,
      comment: #"""
      The means over one dimension.
      """#),
    DocumentedName(
      name: #"Tensor.mean"#, declaration: #"func mean(dim: [Int], keepDim: Bool = false) -> Tensor"#,
      comment: #"""
      The means over several dimensions.
      """#),
    DocumentedName(
      name: #"Tensor.min"#, declaration: #"func min() -> Tensor"#,
      comment: #"""
      The smallest element; NaN if there is one.
      """#),
    DocumentedName(
      name: #"Tensor.min"#, declaration: #"func min(dim: Int, keepDim: Bool = false) -> (values: Tensor, indices: Tensor)"#,
      comment: #"""
      The smallest elements over a dimension and the places of the first of them.
      """#),
    DocumentedName(
      name: #"Tensor.minimum"#, declaration: #"func minimum(_ other: Tensor) -> Tensor"#,
      comment: #"""
      The smaller of each pair of elements; NaN wins.
      """#),
    DocumentedName(
      name: #"Tensor.narrow"#, declaration: #"func narrow(_ dim: Int, _ start: Int, _ length: Int) -> Tensor"#,
      comment: #"""
      The part of a dimension that begins at `start` and is `length` long: a view.
      """#),
    DocumentedName(
      name: #"Tensor.ne"#, declaration: #"func ne(_ other: Double) -> Tensor"#,
      comment: #"""
      Where elements differ from a number.
      """#),
    DocumentedName(
      name: #"Tensor.ne"#, declaration: #"func ne(_ other: Tensor) -> Tensor"#,
      comment: #"""
      Where elements differ.
      """#),
    DocumentedName(
      name: #"Tensor.nonzero"#, declaration: #"func nonzero() -> Tensor"#,
      comment: #"""
      The places of the elements that are not zero, one row each. - Shape: `[found, rank]`, int64
      """#),
    DocumentedName(
      name: #"Tensor.norm"#, declaration: #"func norm() -> Tensor"#,
      comment: #"""
      The Euclidean norm of all elements.
      """#),
    DocumentedName(
      name: #"Tensor.norm"#, declaration: #"func norm(dim: Int, keepDim: Bool = false) -> Tensor"#,
      comment: #"""
      The Euclidean norms over one dimension.
      """#),
    DocumentedName(
      name: #"Tensor.normal"#, declaration: #"static func normal(_ shape: [Int], mean: Double = 0, std: Double = 1, dtype: DType = .float32, generator: Generator? = nil) -> Tensor"#,
      comment: #"""
      Numbers drawn from a normal distribution. PyTorch name: `normal_`.
      """#),
    DocumentedName(
      name: #"Tensor.oneHot"#, declaration: #"func oneHot(_ numClasses: Int) -> Tensor"#,
      comment: #"""
      For each class number a row of 0 with a 1 in its place. - Shape: `[…] → […, classes]`, int64

      PyTorch name: `F.one_hot`.
      """#),
    DocumentedName(
      name: #"Tensor.ones"#, declaration: #"static func ones(_ shape: Int..., dtype: DType = .float32) -> Tensor"#,
      comment: #"""
      A tensor of ones.
      """#),
    DocumentedName(
      name: #"Tensor.ones"#, declaration: #"static func ones(_ shape: [Int], dtype: DType = .float32) -> Tensor"#,
      comment: #"""
      A tensor of ones.
      """#),
    DocumentedName(
      name: #"Tensor.onesLike"#, declaration: #"static func onesLike(_ other: Tensor) -> Tensor"#,
      comment: #"""
      Ones with the shape and type of another tensor.
      """#),
    DocumentedName(
      name: #"Tensor.outer"#, declaration: #"func outer(_ other: Tensor) -> Tensor"#,
      comment: #"""
      All products of two vectors' elements. - Shape: `[n], [m] → [n, m]`
      """#),
    DocumentedName(
      name: #"Tensor.permute"#, declaration: #"func permute(_ dims: Int...) -> Tensor"#,
      comment: #"""
      The view with the dimensions in another order.
      """#),
    DocumentedName(
      name: #"Tensor.permute"#, declaration: #"func permute(_ dims: [Int]) -> Tensor"#,
      comment: #"""
      The view with the dimensions in another order.
      """#),
    DocumentedName(
      name: #"Tensor.pow"#, declaration: #"func pow(_ exponent: Double) -> Tensor"#,
      comment: #"""
      Each element to a power. PyTorch name: `pow`.
      """#),
    DocumentedName(
      name: #"Tensor.pow"#, declaration: #"func pow(_ exponent: Tensor) -> Tensor"#,
      comment: #"""
      Each element to the power at the same place of another tensor.
      """#),
    DocumentedName(
      name: #"Tensor.prod"#, declaration: #"func prod() -> Tensor"#,
      comment: #"""
      The product of all elements.
      """#),
    DocumentedName(
      name: #"Tensor.prod"#, declaration: #"func prod(dim: Int, keepDim: Bool = false) -> Tensor"#,
      comment: #"""
      The products over one dimension.
      """#),
    DocumentedName(
      name: #"Tensor.rand"#, declaration: #"static func rand(_ shape: Int..., dtype: DType = .float32) -> Tensor"#,
      comment: #"""
      Numbers drawn evenly from [0, 1).
      """#),
    DocumentedName(
      name: #"Tensor.rand"#, declaration: #"static func rand(_ shape: [Int], dtype: DType = .float32, generator: Generator? = nil) -> Tensor"#,
      comment: #"""
      Numbers drawn evenly from [0, 1).
      """#),
    DocumentedName(
      name: #"Tensor.randLike"#, declaration: #"static func randLike(_ other: Tensor) -> Tensor"#,
      comment: #"""
      Numbers drawn evenly from [0, 1), with the shape and type of another tensor.
      """#),
    DocumentedName(
      name: #"Tensor.randint"#, declaration: #"static func randint(_ high: Int, _ shape: [Int], dtype: DType = .int64) -> Tensor"#,
      comment: #"""
      Whole numbers drawn evenly from 0 up to but not including `high`.
      """#),
    DocumentedName(
      name: #"Tensor.randint"#, declaration: #"static func randint(_ low: Int, _ high: Int, _ shape: [Int], dtype: DType = .int64, generator: Generator? = nil) -> Tensor"#,
      comment: #"""
      Whole numbers drawn evenly from `low` up to but not including `high`, as int64.
      """#),
    DocumentedName(
      name: #"Tensor.randn"#, declaration: #"static func randn(_ shape: Int..., dtype: DType = .float32) -> Tensor"#,
      comment: #"""
      Numbers drawn from the normal distribution with mean 0 and standard deviation 1.
      """#),
    DocumentedName(
      name: #"Tensor.randn"#, declaration: #"static func randn(_ shape: [Int], dtype: DType = .float32, generator: Generator? = nil) -> Tensor"#,
      comment: #"""
      Numbers drawn from the normal distribution with mean 0 and standard deviation 1.
      """#),
    DocumentedName(
      name: #"Tensor.randnLike"#, declaration: #"static func randnLike(_ other: Tensor) -> Tensor"#,
      comment: #"""
      Normal numbers with the shape and type of another tensor.
      """#),
    DocumentedName(
      name: #"Tensor.randperm"#, declaration: #"static func randperm(_ n: Int, generator: Generator? = nil) -> Tensor"#,
      comment: #"""
      The numbers 0 …< n in random order, as int64.
      """#),
    DocumentedName(
      name: #"Tensor.rank"#, declaration: #"var rank: Int { get }"#,
      comment: #"""
      How many dimensions there are.
      """#),
    DocumentedName(
      name: #"Tensor.reciprocal"#, declaration: #"func reciprocal() -> Tensor"#,
      comment: #"""
      1 / x of each element.
      """#),
    DocumentedName(
      name: #"Tensor.relu"#, declaration: #"func relu() -> Tensor"#,
      comment: #"""
      max(x, 0) of each element.
      """#),
    DocumentedName(
      name: #"Tensor.remainder"#, declaration: #"func remainder(_ other: Double) -> Tensor"#,
      comment: #"""
      Python's `%` with a number.
      """#),
    DocumentedName(
      name: #"Tensor.remainder"#, declaration: #"func remainder(_ other: Tensor) -> Tensor"#,
      comment: #"""
      Python's `%`: the remainder with the sign of the divisor. PyTorch name: `remainder`.
      """#),
    DocumentedName(
      name: #"Tensor.repeatInterleave"#, declaration: #"func repeatInterleave(_ repeats: Int, dim: Int) -> Tensor"#,
      comment: #"""
      Each index of a dimension repeated in place: 0, 0, 1, 1 … PyTorch name: `repeat_interleave`.
      """#),
    DocumentedName(
      name: #"Tensor.reshape"#, declaration: #"func reshape(_ shape: Int...) -> Tensor"#,
      comment: #"""
      The same elements in another shape; one size may be -1. Copies only where no view is possible.
      """#),
    DocumentedName(
      name: #"Tensor.reshape"#, declaration: #"func reshape(_ shape: [Int]) -> Tensor"#,
      comment: #"""
      The same elements in another shape; one size may be -1.
      """#),
    DocumentedName(
      name: #"Tensor.roll"#, declaration: #"func roll(_ shift: Int, dim: Int) -> Tensor"#,
      comment: #"""
      The elements shifted along a dimension, those pushed off coming in again.
      """#),
    DocumentedName(
      name: #"Tensor.round"#, declaration: #"func round() -> Tensor"#,
      comment: #"""
      Each element rounded to the nearest whole number, halves to the even one.
      """#),
    DocumentedName(
      name: #"Tensor.rows"#, declaration: #"var rows: [[Double]] { get }"#,
      comment: #"""
      The rows of a matrix.
      """#),
    DocumentedName(
      name: #"Tensor.rsqrt"#, declaration: #"func rsqrt() -> Tensor"#,
      comment: #"""
      1 / √x of each element.
      """#),
    DocumentedName(
      name: #"Tensor.scalars"#, declaration: #"var scalars: [Double] { get }"#,
      comment: #"""
      The elements in reading order.
      """#),
    DocumentedName(
      name: #"Tensor.select"#, declaration: #"func select(_ dim: Int, _ index: Int) -> Tensor"#,
      comment: #"""
      The view at one index of a dimension, which it no longer has.
      """#),
    DocumentedName(
      name: #"Tensor.shape"#, declaration: #"var shape: [Int] { get }"#,
      comment: #"""
      The size of each dimension: `[2, 4, 100]`.
      """#),
    DocumentedName(
      name: #"Tensor.sigmoid"#, declaration: #"func sigmoid() -> Tensor"#,
      comment: #"""
      1 / (1 + e⁻ˣ) of each element.
      """#),
    DocumentedName(
      name: #"Tensor.sign"#, declaration: #"func sign() -> Tensor"#,
      comment: #"""
      −1, 0 or 1 by the sign of each element.
      """#),
    DocumentedName(
      name: #"Tensor.sin"#, declaration: #"func sin() -> Tensor"#,
      comment: #"""
      The sine of each element, in radians.
      """#),
    DocumentedName(
      name: #"Tensor.size"#, declaration: #"func size(_ dim: Int) -> Int"#,
      comment: #"""
      The size of one dimension; -1 is the last one.
      """#),
    DocumentedName(
      name: #"Tensor.softmax"#, declaration: #"func softmax(dim: Int) -> Tensor"#,
      comment: #"""
      eˣ over the sum of eˣ along a dimension: each slice sums to 1.
      """#),
    DocumentedName(
      name: #"Tensor.softmax"#, declaration: #"func softmax(dim: Int, mask: Tensor) -> Tensor"#,
      comment: #"""
      The softmax over the places where the mask is true, exactly 0 elsewhere. A slice without any
      such place is all 0, never NaN. The mask is of bools and broadcasts to this shape.
      """#),
    DocumentedName(
      name: #"Tensor.sort"#, declaration: #"func sort(dim: Int = -1, descending: Bool = false) -> (values: Tensor, indices: Tensor)"#,
      comment: #"""
      The elements in order along a dimension, and the places they came from; equal ones keep theirs.
      """#),
    DocumentedName(
      name: #"Tensor.split"#, declaration: #"func split(_ size: Int, dim: Int = 0) -> [Tensor]"#,
      comment: #"""
      Views of `size` indices each along a dimension; the last may be smaller.
      """#),
    DocumentedName(
      name: #"Tensor.split"#, declaration: #"func split(_ sizes: [Int], dim: Int = 0) -> [Tensor]"#,
      comment: #"""
      Views of the given sizes along a dimension; the sizes must add up to its size.
      """#),
    DocumentedName(
      name: #"Tensor.sqrt"#, declaration: #"func sqrt() -> Tensor"#,
      comment: #"""
      The square root of each element.
      """#),
    DocumentedName(
      name: #"Tensor.square"#, declaration: #"func square() -> Tensor"#,
      comment: #"""
      The square of each element.
      """#),
    DocumentedName(
      name: #"Tensor.squeeze"#, declaration: #"func squeeze() -> Tensor"#,
      comment: #"""
      The view without dimensions of size 1.
      """#),
    DocumentedName(
      name: #"Tensor.squeeze"#, declaration: #"func squeeze(_ dim: Int) -> Tensor"#,
      comment: #"""
      The view without this dimension if its size is 1; otherwise the tensor itself.
      """#),
    DocumentedName(
      name: #"Tensor.std"#, declaration: #"func std(dim: Int, keepDim: Bool = false, unbiased: Bool = true) -> Tensor"#,
      comment: #"""
      The standard deviations over one dimension.
      """#),
    DocumentedName(
      name: #"Tensor.std"#, declaration: #"func std(unbiased: Bool = true) -> Tensor"#,
      comment: #"""
      The standard deviation of all elements: the root of `variance`.
      """#),
    DocumentedName(
      name: #"Tensor.subscript"#, declaration: #"subscript(_ indices: any TensorIndex...) -> Tensor { get set }"#,
      comment: #"""
      The part of the tensor that the indices name, as a view unless a tensor is among them.

      Dimensions that are not named are kept whole. Ranges must lie in the dimension: a range beyond
      its end is refused. Assigning broadcasts the new value to the part, and leaves other tensors
      that shared the memory as they were.
      """#),
    DocumentedName(
      name: #"Tensor.sum"#, declaration: #"func sum() -> Tensor"#,
      comment: #"""
      The sum of all elements. Integers and bools sum to int64.
      """#),
    DocumentedName(
      name: #"Tensor.sum"#, declaration: #"func sum(dim: Int, keepDim: Bool = false) -> Tensor"#,
      comment: #"""
      The sums over one dimension, which stays with size 1 if `keepDim`.
      """#),
    DocumentedName(
      name: #"Tensor.sum"#, declaration: #"func sum(dim: [Int], keepDim: Bool = false) -> Tensor"#,
      comment: #"""
      The sums over several dimensions.
      """#),
    DocumentedName(
      name: #"Tensor.tan"#, declaration: #"func tan() -> Tensor"#,
      comment: #"""
      The tangent of each element, in radians.
      """#),
    DocumentedName(
      name: #"Tensor.tanh"#, declaration: #"func tanh() -> Tensor"#,
      comment: #"""
      The hyperbolic tangent of each element.
      """#),
    DocumentedName(
      name: #"Tensor.tile"#, declaration: #"func tile(_ repeats: Int...) -> Tensor"#,
      comment: #"""
      The tensor repeated along each dimension, copied. PyTorch name: `repeat`.
      """#),
    DocumentedName(
      name: #"Tensor.tile"#, declaration: #"func tile(_ repeats: [Int]) -> Tensor"#,
      comment: #"""
      The tensor repeated along each dimension, copied. PyTorch name: `repeat`.
      """#),
    DocumentedName(
      name: #"Tensor.to"#, declaration: #"func to(_ dtype: DType) -> Tensor"#,
      comment: #"""
      The same numbers as another type; a fraction loses its part behind the point.
      """#),
    DocumentedName(
      name: #"Tensor.toArray"#, declaration: #"func toArray() -> [Double]"#,
      comment: #"""
      The elements in reading order. The same as `scalars`.
      """#),
    DocumentedName(
      name: #"Tensor.topk"#, declaration: #"func topk(_ k: Int, dim: Int = -1, largest: Bool = true) -> (values: Tensor, indices: Tensor)"#,
      comment: #"""
      The k largest (or smallest) elements over a dimension, in order, and their places.
      """#),
    DocumentedName(
      name: #"Tensor.transpose"#, declaration: #"func transpose(_ dim0: Int, _ dim1: Int) -> Tensor"#,
      comment: #"""
      The view with two dimensions exchanged.
      """#),
    DocumentedName(
      name: #"Tensor.tril"#, declaration: #"func tril(diagonal: Int = 0) -> Tensor"#,
      comment: #"""
      The matrix on and below a diagonal, 0 elsewhere.
      """#),
    DocumentedName(
      name: #"Tensor.triu"#, declaration: #"func triu(diagonal: Int = 0) -> Tensor"#,
      comment: #"""
      The matrix on and above a diagonal, 0 elsewhere; the diagonal counts from the main one upwards.
      """#),
    DocumentedName(
      name: #"Tensor.unbind"#, declaration: #"func unbind(dim: Int = 0) -> [Tensor]"#,
      comment: #"""
      The views at each index of a dimension, without that dimension.
      """#),
    DocumentedName(
      name: #"Tensor.uniform"#, declaration: #"static func uniform(_ shape: [Int], low: Double, high: Double, dtype: DType = .float32, generator: Generator? = nil) -> Tensor"#,
      comment: #"""
      Numbers drawn evenly from [low, high). PyTorch name: `uniform_`.
      """#),
    DocumentedName(
      name: #"Tensor.unsqueeze"#, declaration: #"func unsqueeze(_ dim: Int) -> Tensor"#,
      comment: #"""
      The view with a new dimension of size 1 at this place; -1 puts it last.
      """#),
    DocumentedName(
      name: #"Tensor.variance"#, declaration: #"func variance(dim: Int, keepDim: Bool = false, unbiased: Bool = true) -> Tensor"#,
      comment: #"""
      The variances over one dimension; divided by n − 1 if `unbiased`.
      """#),
    DocumentedName(
      name: #"Tensor.variance"#, declaration: #"func variance(unbiased: Bool = true) -> Tensor"#,
      comment: #"""
      The variance of all elements; divided by n − 1 if `unbiased`, as PyTorch's `var` is.
      """#),
    DocumentedName(
      name: #"Tensor.view"#, declaration: #"func view(_ shape: Int...) -> Tensor"#,
      comment: #"""
      The same memory in another shape. Refuses where only a copy would do; `reshape` copies.
      """#),
    DocumentedName(
      name: #"Tensor.view"#, declaration: #"func view(_ shape: [Int]) -> Tensor"#,
      comment: #"""
      The same memory in another shape. Refuses where only a copy would do; `reshape` copies.
      """#),
    DocumentedName(
      name: #"Tensor.where"#, declaration: #"func `where`(_ condition: Tensor, _ other: Double) -> Tensor"#,
      comment: #"""
      The elements of this tensor where the condition is true, a number elsewhere.
      """#),
    DocumentedName(
      name: #"Tensor.where"#, declaration: #"func `where`(_ condition: Tensor, _ other: Tensor) -> Tensor"#,
      comment: #"""
      The elements of this tensor where the condition is true, of `other` elsewhere; all broadcast.

      PyTorch name: `torch.where(condition, self, other)`.
      """#),
    DocumentedName(
      name: #"Tensor.where"#, declaration: #"static func `where`(_ condition: Tensor, _ a: Tensor, _ b: Tensor) -> Tensor"#,
      comment: #"""
      The elements of `a` where the condition is true, of `b` elsewhere; all broadcast.

      PyTorch name: `torch.where`.
      """#),
    DocumentedName(
      name: #"Tensor.zeros"#, declaration: #"static func zeros(_ shape: Int..., dtype: DType = .float32) -> Tensor"#,
      comment: #"""
      A tensor of zeros.
      """#),
    DocumentedName(
      name: #"Tensor.zeros"#, declaration: #"static func zeros(_ shape: [Int], dtype: DType = .float32) -> Tensor"#,
      comment: #"""
      A tensor of zeros.
      """#),
    DocumentedName(
      name: #"Tensor.zerosLike"#, declaration: #"static func zerosLike(_ other: Tensor) -> Tensor"#,
      comment: #"""
      Zeros with the shape and type of another tensor.
      """#),
    DocumentedName(
      name: #"TensorError"#, declaration: #""#,
      comment: #"""
      A mistake in the use of a tensor. Facts only; the wording is in `TensorError+Description.swift`.
      """#),
    DocumentedName(
      name: #"TensorError.description"#, declaration: #"var description: String { get }"#,
      comment: #"""
      What is wrong, in one sentence that begins with the operation.
      """#),
    DocumentedName(
      name: #"TensorError.help"#, declaration: #"var help: String? { get }"#,
      comment: #"""
      What to write instead, where that can be said.
      """#),
    DocumentedName(
      name: #"TensorIndex"#, declaration: #""#,
      comment: #"""
      Something that may stand in a tensor's subscript.

      `x[0]`, `x[-1]`, `x[0..<2]`, `x[1...]`, `x[..<3]`, `x[.all, 2]`, `x[.newAxis]`, `x[.ellipsis, 0]`,
      `x[.step(0, 10, 2)]`, `x[mask]` and `x[indices]`.
      """#),
    DocumentedName(
      name: #"TensorIndex.all"#, declaration: #"static var all: IndexItem { get }"#,
      comment: #"""
      The whole dimension. PyTorch writes `:`.
      """#),
    DocumentedName(
      name: #"TensorIndex.ellipsis"#, declaration: #"static var ellipsis: IndexItem { get }"#,
      comment: #"""
      All dimensions that are not named. PyTorch writes `...`.
      """#),
    DocumentedName(
      name: #"TensorIndex.indexItem"#, declaration: #"var indexItem: IndexItem { get }"#,
      comment: #"""
      The index as one of the kinds that a subscript knows.
      """#),
    DocumentedName(
      name: #"TensorIndex.newAxis"#, declaration: #"static var newAxis: IndexItem { get }"#,
      comment: #"""
      A new dimension of size 1. PyTorch writes `None`.
      """#),
    DocumentedName(
      name: #"TensorIndex.step"#, declaration: #"static func step(_ start: Int, _ end: Int, _ step: Int) -> IndexItem"#,
      comment: #"""
      Every `step`-th index from `start` up to but not including `end`. PyTorch: `start:end:step`.
      """#),
    DocumentedName(
      name: #"TensorIndex.step"#, declaration: #"static func step(_ start: Int, _ step: Int) -> IndexItem"#,
      comment: #"""
      Every `step`-th index of the dimension from `start`. PyTorch writes `start::step`.
      """#),
    DocumentedName(
      name: #"abs"#, declaration: #"func abs(_ x: Tensor) -> Tensor"#,
      comment: #"""
      The distance of each element from 0.
      """#),
    DocumentedName(
      name: #"attentionMap"#, declaration: #"@discardableResult func attentionMap(_ weights: Tensor, queries: [String] = [], keys: [String] = [], title: String? = nil, colormap: String = "Reds", figsize: (Double, Double)? = nil) -> Figure"#,
      comment: #"""
      Draws attention weights with their tokens: a row for each query, a column for each key.

      - Parameters:
        - weights: Shape `[queries, keys]`.
        - queries: One token for each row.
        - keys: One token for each column.
      """#),
    DocumentedName(
      name: #"attentionMaps"#, declaration: #"@discardableResult func attentionMaps(_ weights: Tensor, queries: [String] = [], keys: [String] = [], titles: [String] = [], title: String? = nil, colormap: String = "Reds", figsize: (Double, Double)? = nil) -> Figure"#,
      comment: #"""
      Draws the attention weights of several heads in a grid, with one colour scale for all.

      - Parameters:
        - weights: Shape `[heads, queries, keys]`, or `[batch, heads, queries, keys]`.
        - queries: One token for each row.
        - keys: One token for each column.
        - titles: One for each head; left out, they are numbered.
      """#),
    DocumentedName(
      name: #"attentionWeights"#, declaration: #"func attentionWeights(_ queries: Tensor, _ keys: Tensor, queryMask: Tensor? = nil, keyMask: Tensor? = nil, mask: Tensor? = nil, causal: Bool = false) -> Tensor"#,
      comment: #"""
      The weights of ``scaledDotProductAttention``: each row sums to 1, or is 0 where the query may
      attend to nothing.

      - Shape: queries `[batch, …, queries, d]`, keys `[batch, …, keys, d]`; result
        `[batch, …, queries, keys]`.
      """#),
    DocumentedName(
      name: #"bar"#, declaration: #"@discardableResult func bar(_ labels: [String], _ values: Tensor, xlabel: String? = nil, ylabel: String? = nil, legend: [String] = [], title: String? = nil, figsize: (Double, Double)? = nil) -> Figure"#,
      comment: #"""
      Draws a bar for each label; for several series, bars side by side.

      - Parameters:
        - labels: One name for each bar.
        - values: Shape `[labels]`, or several series, shape `[series, labels]`.
      """#),
    DocumentedName(
      name: #"bar"#, declaration: #"@discardableResult func bar(_ labels: [String], _ values: [Double], xlabel: String? = nil, ylabel: String? = nil, title: String? = nil, figsize: (Double, Double)? = nil) -> Figure"#,
      comment: #"""
      Draws a bar for each label.
      """#),
    DocumentedName(
      name: #"bmm"#, declaration: #"func bmm(_ a: Tensor, _ b: Tensor) -> Tensor"#,
      comment: #"""
      See `Tensor.bmm`.
      """#),
    DocumentedName(
      name: #"cat"#, declaration: #"func cat(_ tensors: [Tensor], dim: Int = 0) -> Tensor"#,
      comment: #"""
      Tensors joined along a dimension that they all have; the other sizes must agree.
      """#),
    DocumentedName(
      name: #"catchingErrors"#, declaration: #"func catchingErrors<T>(_ body: () throws -> T) throws -> T"#,
      comment: #"""
      Runs `body` and throws the first mistake that an operation in it reported.

      Operations on tensors don't throw. Without this function a mistake stops the process.
      """#),
    DocumentedName(
      name: #"cos"#, declaration: #"func cos(_ x: Tensor) -> Tensor"#,
      comment: #"""
      The cosine of each element, in radians.
      """#),
    DocumentedName(
      name: #"einsum"#, declaration: #"func einsum(_ equation: String, _ operands: Tensor...) -> Tensor"#,
      comment: #"""
      A sum of products written with index letters: `einsum("bqd,bkd->bqk", queries, keys)`.

      Each operand's dimensions are named by letters, and `...` stands for dimensions that broadcast.
      Letters that the result lacks are summed over. Without `->` the result has the letters that occur
      once, in alphabetical order. PyTorch name: `torch.einsum`.
      """#),
    DocumentedName(
      name: #"einsum"#, declaration: #"func einsum(_ equation: String, _ operands: [Tensor]) -> Tensor"#,
      comment: #"""
      A sum of products written with index letters, of operands in an array.
      """#),
    DocumentedName(
      name: #"exp"#, declaration: #"func exp(_ x: Tensor) -> Tensor"#,
      comment: #"""
      eˣ of each element.
      """#),
    DocumentedName(
      name: #"heatmap"#, declaration: #"@discardableResult func heatmap(_ matrix: Tensor, xlabel: String? = nil, ylabel: String? = nil, title: String? = nil, colormap: String = "Reds", figsize: (Double, Double)? = nil) -> Figure"#,
      comment: #"""
      Draws a matrix by colours, its first row on top.

      - Parameters:
        - matrix: Shape `[rows, columns]`.
        - colormap: `"Reds"`, `"Blues"`, `"viridis"` or `"Greys"`.
        - figsize: Width and height in inches; left out, cells are square.
      """#),
    DocumentedName(
      name: #"heatmaps"#, declaration: #"@discardableResult func heatmaps(_ matrices: Tensor, titles: [String] = [], xlabel: String? = nil, ylabel: String? = nil, title: String? = nil, colormap: String = "Reds", figsize: (Double, Double)? = nil) -> Figure"#,
      comment: #"""
      Draws several matrices in a grid, with one colour scale for all: so that colours can be compared.

      - Parameters:
        - matrices: Shape `[maps, rows, columns]`, or `[batch, heads, rows, columns]`.
        - titles: One for each map; left out, they are numbered as heads.
      """#),
    DocumentedName(
      name: #"histogram"#, declaration: #"@discardableResult func histogram(_ values: Tensor, bins: Int = 20, xlabel: String? = nil, ylabel: String? = nil, title: String? = nil, figsize: (Double, Double)? = nil) -> Figure"#,
      comment: #"""
      Counts the values of a tensor in `bins` intervals of equal width and draws the counts.

      - Parameter values: Any shape; nan is left out.
      """#),
    DocumentedName(
      name: #"log"#, declaration: #"func log(_ x: Tensor) -> Tensor"#,
      comment: #"""
      The natural logarithm of each element.
      """#),
    DocumentedName(
      name: #"logSoftmax"#, declaration: #"func logSoftmax(_ x: Tensor, dim: Int) -> Tensor"#,
      comment: #"""
      See `Tensor.logSoftmax`.
      """#),
    DocumentedName(
      name: #"manualSeed"#, declaration: #"func manualSeed(_ seed: Int)"#,
      comment: #"""
      Seeds the default generator. PyTorch name: `torch.manual_seed`.
      """#),
    DocumentedName(
      name: #"maskedSoftmax"#, declaration: #"func maskedSoftmax(_ scores: Tensor, mask: Tensor, fill: MaskFill = .zero) -> Tensor"#,
      comment: #"""
      Softmax over the last dimension of the entries that `mask` keeps; masked entries are exactly 0.
      (d2l: `masked_softmax`.)

      - Shape: scores `[…, queries, keys]`, mask broadcastable to them, true or nonzero = keep.
      """#),
    DocumentedName(
      name: #"maskedSoftmax"#, declaration: #"func maskedSoftmax(_ scores: Tensor, validLens: Tensor, fill: MaskFill = .zero) -> Tensor"#,
      comment: #"""
      Softmax over the last dimension of the first `validLens` entries. (d2l: `masked_softmax`.)

      - Shape: scores `[batch, queries, keys]`; one length for each batch row, `[batch]`, or for each
        query, `[batch, queries]`.
      """#),
    DocumentedName(
      name: #"maskedSoftmax"#, declaration: #"func maskedSoftmax(_ scores: Tensor, validLens: [Int], fill: MaskFill = .zero) -> Tensor"#,
      comment: #"""
      Softmax over the first `validLens` entries, one length for each batch row.
      """#),
    DocumentedName(
      name: #"maskedSoftmax"#, declaration: #"func maskedSoftmax(_ scores: Tensor, validLens: [[Int]], fill: MaskFill = .zero) -> Tensor"#,
      comment: #"""
      Softmax over the first `validLens` entries, one length for each query of each batch row.
      """#),
    DocumentedName(
      name: #"matmul"#, declaration: #"func matmul(_ a: Tensor, _ b: Tensor) -> Tensor"#,
      comment: #"""
      See `Tensor.matmul`.
      """#),
    DocumentedName(
      name: #"plot"#, declaration: #"@discardableResult func plot(_ x: Tensor, _ y: Tensor, xlabel: String? = nil, ylabel: String? = nil, legend: [String] = [], title: String? = nil, figsize: (Double, Double)? = nil, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil, xscale: String = "linear", yscale: String = "linear") -> Figure"#,
      comment: #"""
      Draws curves: each series of `y` over the same `x`.

      - Parameters:
        - x: The places on the horizontal axis, shape `[points]`.
        - y: One series, shape `[points]`, or several, shape `[series, points]`. A nan leaves a gap.
        - legend: One name for each series.
        - xlim: The least and greatest x that is shown; likewise `ylim`.
        - xscale: `"linear"` or `"log"`; likewise `yscale`.
        - figsize: Width and height in inches.

      Refuses data that are empty or all nan, and lengths that differ. After d2l's `plot`.
      """#),
    DocumentedName(
      name: #"plot"#, declaration: #"@discardableResult func plot(_ x: [Double], _ y: [Double], xlabel: String? = nil, ylabel: String? = nil, legend: [String] = [], title: String? = nil, figsize: (Double, Double)? = nil, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil, xscale: String = "linear", yscale: String = "linear") -> Figure"#,
      comment: #"""
      Draws one curve through the points `(x[i], y[i])`.
      """#),
    DocumentedName(
      name: #"plot"#, declaration: #"@discardableResult func plot(_ x: [Double], _ y: [[Double]], xlabel: String? = nil, ylabel: String? = nil, legend: [String] = [], title: String? = nil, figsize: (Double, Double)? = nil, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil, xscale: String = "linear", yscale: String = "linear") -> Figure"#,
      comment: #"""
      Draws several curves over the same `x`.
      """#),
    DocumentedName(
      name: #"plot"#, declaration: #"@discardableResult func plot(_ y: Tensor, xlabel: String? = nil, ylabel: String? = nil, legend: [String] = [], title: String? = nil, figsize: (Double, Double)? = nil, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil, xscale: String = "linear", yscale: String = "linear") -> Figure"#,
      comment: #"""
      Draws one curve over the numbers 0, 1, 2, …, or several: each row of `y`.
      """#),
    DocumentedName(
      name: #"plot"#, declaration: #"@discardableResult func plot(_ y: [Double], xlabel: String? = nil, ylabel: String? = nil, legend: [String] = [], title: String? = nil, figsize: (Double, Double)? = nil, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil, xscale: String = "linear", yscale: String = "linear") -> Figure"#,
      comment: #"""
      Draws one curve over the numbers 0, 1, 2, …: a loss by step, say.
      """#),
    DocumentedName(
      name: #"relu"#, declaration: #"func relu(_ x: Tensor) -> Tensor"#,
      comment: #"""
      max(x, 0) of each element.
      """#),
    DocumentedName(
      name: #"scaledDotProductAttention"#, declaration: #"func scaledDotProductAttention(_ queries: Tensor, _ keys: Tensor, _ values: Tensor, queryMask: Tensor? = nil, keyMask: Tensor? = nil, mask: Tensor? = nil, causal: Bool = false) -> Tensor"#,
      comment: #"""
      Scaled dot-product attention: softmax(Q·Kᵀ/√d)·V over the keys each query may attend to.
      (Vaswani et al. 2017, equation 1; PyTorch: `F.scaled_dot_product_attention`.)

      - Shape: queries `[batch, …, queries, d]`, keys `[batch, …, keys, d]`,
        values `[batch, …, keys, width]`; result `[batch, …, queries, width]`.
      - Parameters:
        - queryMask: `[batch, queries]`, the queries that attend at all.
        - keyMask: `[batch, keys]`, the keys that can be attended to.
        - mask: `[queries, keys]` or `[batch, queries, keys]`, the pairs that may attend.
        - causal: no query attends to a key after its own position.

      True or nonzero = may attend; what counts is the AND of every mask given. A query that may attend
      to nothing gives 0, never NaN.
      """#),
    DocumentedName(
      name: #"scatter"#, declaration: #"@discardableResult func scatter(_ x: Tensor, _ y: Tensor, xlabel: String? = nil, ylabel: String? = nil, legend: [String] = [], title: String? = nil, figsize: (Double, Double)? = nil, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil, xscale: String = "linear", yscale: String = "linear") -> Figure"#,
      comment: #"""
      Draws points; otherwise as `plot`.

      - Parameters:
        - x: Shape `[points]`.
        - y: One series, shape `[points]`, or several, shape `[series, points]`.
      """#),
    DocumentedName(
      name: #"scatter"#, declaration: #"@discardableResult func scatter(_ x: [Double], _ y: [Double], xlabel: String? = nil, ylabel: String? = nil, title: String? = nil, figsize: (Double, Double)? = nil) -> Figure"#,
      comment: #"""
      Draws the points `(x[i], y[i])`.
      """#),
    DocumentedName(
      name: #"sequenceMask"#, declaration: #"func sequenceMask(_ x: Tensor, validLens: Tensor, value: Double = 0) -> Tensor"#,
      comment: #"""
      Replaces what lies beyond the valid length of each row by `value`. (d2l: `sequence_mask`.)

      - Shape: x `[batch, steps, …]`, validLens `[batch]`, result as x.
      """#),
    DocumentedName(
      name: #"sequenceMask"#, declaration: #"func sequenceMask(_ x: Tensor, validLens: [Int], value: Double = 0) -> Tensor"#,
      comment: #"""
      Replaces what lies beyond the valid length of each row by `value`.
      """#),
    DocumentedName(
      name: #"sigmoid"#, declaration: #"func sigmoid(_ x: Tensor) -> Tensor"#,
      comment: #"""
      1 / (1 + e⁻ˣ) of each element.
      """#),
    DocumentedName(
      name: #"sin"#, declaration: #"func sin(_ x: Tensor) -> Tensor"#,
      comment: #"""
      The sine of each element, in radians.
      """#),
    DocumentedName(
      name: #"softmax"#, declaration: #"func softmax(_ x: Tensor, dim: Int) -> Tensor"#,
      comment: #"""
      See `Tensor.softmax`.
      """#),
    DocumentedName(
      name: #"sqrt"#, declaration: #"func sqrt(_ x: Tensor) -> Tensor"#,
      comment: #"""
      The square root of each element.
      """#),
    DocumentedName(
      name: #"stack"#, declaration: #"func stack(_ tensors: [Tensor], dim: Int = 0) -> Tensor"#,
      comment: #"""
      Tensors of one shape joined along a new dimension.
      """#),
    DocumentedName(
      name: #"tanh"#, declaration: #"func tanh(_ x: Tensor) -> Tensor"#,
      comment: #"""
      The hyperbolic tangent of each element.
      """#),
    DocumentedName(
      name: #"traceShapes"#, declaration: #"func traceShapes(_ body: () throws -> Tensor) rethrows -> ShapeTrace"#,
      comment: #"""
      Runs `body` and returns the shape of every step inside the modules and attention functions it
      calls, in order: a cell that ends in it shows the table.

      ```swift
      traceShapes { attention(x, x, x, validLens: [3, 2]) }
      ```

      A body that calls no module has one row, its `result`.
      """#),
  ]
}
