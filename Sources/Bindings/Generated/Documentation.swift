// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

extension LibraryBindings {
  /// What `lectern help` shows: the name, the declaration and its comment.
  package static let documentation: [DocumentedName] = [
    DocumentedName(
      name: #"Activation"#, declaration: #""#,
      comment: #"""
      The nonlinearity of a feed-forward network.
      """#),
    DocumentedName(
      name: #"Activation.callAsFunction"#, declaration: #"func callAsFunction(_ x: Tensor) -> Tensor"#,
      comment: #"""
      Applies it to each element.
      """#),
    DocumentedName(
      name: #"Adam"#, declaration: #""#,
      comment: #"""
      Adam: p ← p − lr · m̂ / (√v̂ + eps), m̂ and v̂ the running means of the gradient and its square, each
      corrected for having begun at 0. (Kingma & Ba 2015; PyTorch: `torch.optim.Adam`.)

      `weightDecay` adds weightDecay · p to the gradient; for decay apart from it see ``AdamW``.
      With `amsgrad` v̂ is that of the largest mean of the square so far. (Reddi et al. 2018.)
      """#),
    DocumentedName(
      name: #"Adam.init"#, declaration: #"init(_ parameters: [Parameter], lr: Double = 1e-3, betas: (Double, Double) = (0.9, 0.999), eps: Double = 1e-8, weightDecay: Double = 0, amsgrad: Bool = false)"#,
      comment: #"""
      A hyperparameter outside its range is refused.
      """#),
    DocumentedName(
      name: #"Adam.init"#, declaration: #"init(groups: [ParameterGroup], lr: Double = 1e-3, betas: (Double, Double) = (0.9, 0.999), eps: Double = 1e-8, weightDecay: Double = 0, amsgrad: Bool = false)"#,
      comment: #"""
      Groups that have learning rates or weight decays of their own. A parameter in two of them is
      refused.
      """#),
    DocumentedName(
      name: #"AdamW"#, declaration: #""#,
      comment: #"""
      Adam whose weight decay is apart from the gradient: p ← p − lr · weightDecay · p first.
      (Loshchilov & Hutter 2019; PyTorch: `torch.optim.AdamW`.)
      """#),
    DocumentedName(
      name: #"AdamW.init"#, declaration: #"init(_ parameters: [Parameter], lr: Double = 1e-3, betas: (Double, Double) = (0.9, 0.999), eps: Double = 1e-8, weightDecay: Double = 1e-2, amsgrad: Bool = false)"#,
      comment: #"""
      A hyperparameter outside its range is refused.
      """#),
    DocumentedName(
      name: #"AdamW.init"#, declaration: #"init(groups: [ParameterGroup], lr: Double = 1e-3, betas: (Double, Double) = (0.9, 0.999), eps: Double = 1e-8, weightDecay: Double = 1e-2, amsgrad: Bool = false)"#,
      comment: #"""
      Groups that have learning rates or weight decays of their own. A parameter in two of them is
      refused.
      """#),
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
      name: #"AdditiveAttention.hiddenSize"#, declaration: #"var hiddenSize: Int { get }"#,
      comment: #"""
      How many numbers each query, key and context has.
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
      name: #"AttentionHead.headSize"#, declaration: #"var headSize: Int { get }"#,
      comment: #"""
      How many numbers a projected query, key or value has, d_k and d_v in the paper.
      """#),
    DocumentedName(
      name: #"AttentionHead.hiddenSize"#, declaration: #"var hiddenSize: Int { get }"#,
      comment: #"""
      How many numbers a query, key or value has before it is projected, d_model in the paper.
      """#),
    DocumentedName(
      name: #"AttentionHead.init"#, declaration: #"init(hiddenSize: Int, headSize: Int)"#,
      comment: #"""
      Sizes below 1 are refused. The three projections have biases.
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
      name: #"AttnDecoderRNN.attention"#, declaration: #"var attention: AttentionKind { get }"#,
      comment: #"""
      How each step attends to the encoder's outputs, if it does.
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
      name: #"AttnDecoderRNN.hiddenSize"#, declaration: #"var hiddenSize: Int { get }"#,
      comment: #"""
      How many numbers an embedding, a hidden state and each of the encoder's outputs have.
      """#),
    DocumentedName(
      name: #"AttnDecoderRNN.init"#, declaration: #"init(hiddenSize: Int, outputSize: Int, attention: AttentionKind = .additive, dropout: Double = 0.1)"#,
      comment: #"""
      A decoder to a vocabulary of `outputSize` tokens.
      """#),
    DocumentedName(
      name: #"AttnDecoderRNN.outputSize"#, declaration: #"var outputSize: Int { get }"#,
      comment: #"""
      How many tokens the vocabulary has. (PyTorch tutorial: `output_size`.)
      """#),
    DocumentedName(
      name: #"Batch"#, declaration: #""#,
      comment: #"""
      Sequences of different lengths as one tensor, the short ones filled up.

      ```swift
      let batch = Batch([[5, 6, 1], [7, 1]], padding: 2)
      batch.tokens      // [[5, 6, 1], [7, 1, 2]]
      batch.lengths     // [3, 2], for `validLens` and for packed recurrent layers
      batch.keyMask     // [[true, true, true], [true, true, false]]
      ```
      """#),
    DocumentedName(
      name: #"Batch.count"#, declaration: #"var count: Int { get }"#,
      comment: #"""
      How many sequences there are.
      """#),
    DocumentedName(
      name: #"Batch.description"#, declaration: #"var description: String { get }"#,
      comment: #"""
      The shape and the lengths.
      """#),
    DocumentedName(
      name: #"Batch.init"#, declaration: #"init(_ sequences: [[Int]], padding: Int)"#,
      comment: #"""
      A batch of these sequences, as wide as the longest of them. No sequences at all, or a sequence
      without tokens, are refused: a row without keys has nothing to attend to.
      """#),
    DocumentedName(
      name: #"Batch.keyMask"#, declaration: #"var keyMask: Tensor { get }"#,
      comment: #"""
      True where a token stands, false where it is padding. Shape: `[batch, steps]`.
      """#),
    DocumentedName(
      name: #"Batch.lengths"#, declaration: #"var lengths: [Int] { get }"#,
      comment: #"""
      How long each sequence is.
      """#),
    DocumentedName(
      name: #"Batch.tokens"#, declaration: #"var tokens: Tensor { get }"#,
      comment: #"""
      The indices, as int64. Shape: `[batch, steps]`.
      """#),
    DocumentedName(
      name: #"CosineAnnealingLR"#, declaration: #""#,
      comment: #"""
      Half a cosine from the optimiser's learning rate down to `etaMin` in `tMax` steps. (Loshchilov &
      Hutter 2017; PyTorch: `CosineAnnealingLR`.)
      """#),
    DocumentedName(
      name: #"CosineAnnealingLR.init"#, declaration: #"init(_ optimizer: any Optimizer, tMax: Int, etaMin: Double = 0)"#,
      comment: #"""
      A `tMax` below 1 is refused.
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
      name: #"DateStyle"#, declaration: #""#,
      comment: #"""
      How the dates of `datePairs` are written.
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
      name: #"DotProductAttention.init"#, declaration: #"init()"#,
      comment: #"""
      No sizes are needed: there are no parameters.
      """#),
    DocumentedName(
      name: #"Dropout"#, declaration: #""#,
      comment: #"""
      Sets each element to 0 with probability `p` while training and scales the others by 1/(1−p);
      lets everything through after `eval()`. (PyTorch: `nn.Dropout`; Srivastava et al. 2014.)

      - Shape: any, unchanged.
      """#),
    DocumentedName(
      name: #"Dropout.callAsFunction"#, declaration: #"func callAsFunction(_ x: Tensor) -> Tensor"#,
      comment: #"""
      Draws anew at every call while training; after `eval()`, or with `p` 0, gives x itself.
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
      name: #"Embedding.callAsFunction"#, declaration: #"func callAsFunction(_ tokens: Tensor) -> Tensor"#,
      comment: #"""
      The vector of each token. Shape: tokens `[…]`, result `[…, embeddingDim]`.
      """#),
    DocumentedName(
      name: #"Embedding.embeddingDim"#, declaration: #"var embeddingDim: Int { get }"#,
      comment: #"""
      How many numbers each vector has. (PyTorch: `embedding_dim`.)
      """#),
    DocumentedName(
      name: #"Embedding.init"#, declaration: #"init(_ numEmbeddings: Int, _ embeddingDim: Int)"#,
      comment: #"""
      A table of `numEmbeddings` vectors of `embeddingDim` numbers. Sizes below 1 are refused.
      """#),
    DocumentedName(
      name: #"Embedding.numEmbeddings"#, declaration: #"var numEmbeddings: Int { get }"#,
      comment: #"""
      How many tokens have a vector: the size of the vocabulary. (PyTorch: `num_embeddings`.)
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
      name: #"EncoderRNN.callAsFunction"#, declaration: #"func callAsFunction(_ tokens: Tensor, lengths: Tensor? = nil) -> (outputs: Tensor, hidden: Tensor)"#,
      comment: #"""
      The hidden state at every step, and the last one.

      `lengths` says how many tokens of each row are no padding, as in ``GRU``: outputs after them are
      0, and the last state is the one after the last of them.
      """#),
    DocumentedName(
      name: #"EncoderRNN.callAsFunction"#, declaration: #"func callAsFunction(_ tokens: Tensor, lengths: [Int]) -> (outputs: Tensor, hidden: Tensor)"#,
      comment: #"""
      The hidden states of rows of `lengths` tokens.
      """#),
    DocumentedName(
      name: #"EncoderRNN.hiddenSize"#, declaration: #"var hiddenSize: Int { get }"#,
      comment: #"""
      How many numbers an embedding and a hidden state have.
      """#),
    DocumentedName(
      name: #"EncoderRNN.init"#, declaration: #"init(inputSize: Int, hiddenSize: Int, dropout: Double = 0.1)"#,
      comment: #"""
      An encoder of a vocabulary of `inputSize` tokens.
      """#),
    DocumentedName(
      name: #"EncoderRNN.inputSize"#, declaration: #"var inputSize: Int { get }"#,
      comment: #"""
      How many tokens the vocabulary has. (PyTorch tutorial: `input_size`.)
      """#),
    DocumentedName(
      name: #"Figure"#, declaration: #""#,
      comment: #"""
      A picture as data: what it shows and how it is labelled. Drawing it is another matter.
      """#),
    DocumentedName(
      name: #"Figure.save"#, declaration: #"func save(to path: String)"#,
      comment: #"""
      Draws the figure into a file, as matplotlib's `savefig` does: `.png` or `.svg` by its name, or its
      numbers as `.csv`.

      A file that is there already stays whole until the new one is complete. Refuses other endings,
      and what gnuplot cannot draw or the system not write.
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
      A gated recurrent unit over a sequence, of one layer or several. (Cho et al. 2014; PyTorch:
      `nn.GRU`.)

      - Shape: x `[steps, batch, inputSize]`, or `[batch, steps, inputSize]` with `batchFirst: true`;
        hidden `[layers · directions, batch, hiddenSize]`, the directions of a layer side by side. The
        outputs have x's layout, with directions · hiddenSize.

      `bidirectional` adds to each layer one that reads from the end; both outputs are concatenated.
      `dropout` falls on the outputs of every layer but the last, while training.

      Parameters of layer k: `weight_ih_lk weight_hh_lk bias_ih_lk bias_hh_lk`, the gates stacked reset,
      update, new; those of the other direction end in `_reverse`. Drawn in this order.
      """#),
    DocumentedName(
      name: #"GRU.batchFirst"#, declaration: #"var batchFirst: Bool { get }"#,
      comment: #"""
      Whether x and the outputs are `[batch, steps, …]`; the hidden state never is.
      """#),
    DocumentedName(
      name: #"GRU.bidirectional"#, declaration: #"var bidirectional: Bool { get }"#,
      comment: #"""
      Whether each layer also reads from the end: outputs then have 2 · hiddenSize numbers.
      """#),
    DocumentedName(
      name: #"GRU.callAsFunction"#, declaration: #"func callAsFunction(_ x: Tensor, _ hidden: Tensor? = nil, lengths: Tensor? = nil) -> (output: Tensor, hidden: Tensor)"#,
      comment: #"""
      The hidden state after every step, and the last one of each layer and direction; without
      `hidden`, it starts at 0.

      `lengths` says how many steps of each batch row count, from 1 to all: outputs after them are 0,
      the last state is the one after the last step that counts, and the other direction starts there.
      (PyTorch: `pack_padded_sequence`, in any order of the lengths.)
      """#),
    DocumentedName(
      name: #"GRU.callAsFunction"#, declaration: #"func callAsFunction(_ x: Tensor, _ hidden: Tensor? = nil, lengths: [Int]) -> (output: Tensor, hidden: Tensor)"#,
      comment: #"""
      The hidden states of sequences of `lengths` steps.
      """#),
    DocumentedName(
      name: #"GRU.hiddenSize"#, declaration: #"var hiddenSize: Int { get }"#,
      comment: #"""
      How many numbers a hidden state of one direction has. (PyTorch: `hidden_size`.)
      """#),
    DocumentedName(
      name: #"GRU.init"#, declaration: #"init(_ inputSize: Int, _ hiddenSize: Int, numLayers: Int = 1, bias: Bool = true, batchFirst: Bool = false, dropout: Double = 0, bidirectional: Bool = false)"#,
      comment: #"""
      Sizes or a number of layers below 1, and more than 10,000 layers, are refused.
      """#),
    DocumentedName(
      name: #"GRU.inputSize"#, declaration: #"var inputSize: Int { get }"#,
      comment: #"""
      How many numbers each step of x has. (PyTorch: `input_size`.)
      """#),
    DocumentedName(
      name: #"GRU.numLayers"#, declaration: #"var numLayers: Int { get }"#,
      comment: #"""
      How many layers there are, each reading the outputs of the one before.
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
      name: #"GRUCell.hiddenSize"#, declaration: #"var hiddenSize: Int { get }"#,
      comment: #"""
      How many numbers each row of the hidden state has. (PyTorch: `hidden_size`.)
      """#),
    DocumentedName(
      name: #"GRUCell.init"#, declaration: #"init(_ inputSize: Int, _ hiddenSize: Int, bias: Bool = true)"#,
      comment: #"""
      Sizes below 1 are refused. Initial values are PyTorch's: U(−1/√hiddenSize, 1/√hiddenSize).
      """#),
    DocumentedName(
      name: #"GRUCell.inputSize"#, declaration: #"var inputSize: Int { get }"#,
      comment: #"""
      How many numbers each row of x has. (PyTorch: `input_size`.)
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
      name: #"GatedSelfAttention.gate"#, declaration: #"var gate: GateKind { get }"#,
      comment: #"""
      What is done with the gate, if there is one.
      """#),
    DocumentedName(
      name: #"GatedSelfAttention.gateValues"#, declaration: #"var gateValues: Tensor { get }"#,
      comment: #"""
      The gate of the last call, between 0 and 1. Shape: `[batch, steps, hiddenSize]`.
      """#),
    DocumentedName(
      name: #"GatedSelfAttention.hiddenSize"#, declaration: #"var hiddenSize: Int { get }"#,
      comment: #"""
      How many numbers each vector of x and of the result has.
      """#),
    DocumentedName(
      name: #"GatedSelfAttention.init"#, declaration: #"init(hiddenSize: Int, numHeads: Int, gate: GateKind = .output)"#,
      comment: #"""
      Sizes below 1, and a `hiddenSize` that `numHeads` does not divide, are refused.
      """#),
    DocumentedName(
      name: #"GatedSelfAttention.numHeads"#, declaration: #"var numHeads: Int { get }"#,
      comment: #"""
      How many heads there are, each of hiddenSize / numHeads numbers.
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
      name: #"KeyValueCache"#, declaration: #""#,
      comment: #"""
      The keys and values of the steps a ``TransformerLanguageModel`` has read, layer by layer: with them,
      the next step costs one row of every product and not the whole sequence again.

      ```swift
      let cache = KeyValueCache()
      let first = model(prompt, cache: cache)     // reads the prompt
      let next = model(token, cache: cache)       // reads one step more
      ```

      A cache belongs to one model and one batch; start a new one for another text.
      """#),
    DocumentedName(
      name: #"KeyValueCache.init"#, declaration: #"init()"#,
      comment: #"""
      A cache without steps; the calls of a model fill it.
      """#),
    DocumentedName(
      name: #"KeyValueCache.length"#, declaration: #"var length: Int { get }"#,
      comment: #"""
      How many steps are cached.
      """#),
    DocumentedName(
      name: #"LRScheduler"#, declaration: #""#,
      comment: #"""
      Sets the learning rate of an optimiser anew after each step or epoch: call ``step()`` after the
      optimiser's.
      """#),
    DocumentedName(
      name: #"LRScheduler.lastLr"#, declaration: #"var lastLr: Double { get }"#,
      comment: #"""
      The learning rate in use.
      """#),
    DocumentedName(
      name: #"LRScheduler.step"#, declaration: #"func step()"#,
      comment: #"""
      Goes on to the next learning rate.
      """#),
    DocumentedName(
      name: #"LambdaLR"#, declaration: #""#,
      comment: #"""
      The optimiser's first learning rate times a function of how many steps were taken. (PyTorch:
      `LambdaLR`.)
      """#),
    DocumentedName(
      name: #"LambdaLR.init"#, declaration: #"init(_ optimizer: any Optimizer, _ factor: (Int) -> Double)"#,
      comment: #"""
      `factor` of 0 is used until the first `step()`.
      """#),
    DocumentedName(
      name: #"LayerNorm"#, declaration: #""#,
      comment: #"""
      Brings the last dimensions of each element to mean 0 and variance 1, then scales and shifts them:
      (x − mean) / √(variance + eps) · weight + bias. (Ba et al. 2016; PyTorch: `nn.LayerNorm`.)

      - Shape: `[…] + normalizedShape`, unchanged; weight and bias are `normalizedShape`.

      The variance is divided by the number of elements. Weight begins at 1, bias at 0; without
      `elementwiseAffine` there is neither.
      """#),
    DocumentedName(
      name: #"LayerNorm.bias"#, declaration: #"var bias: Tensor? { get }"#,
      comment: #"""
      The shift, if there is one. Shape: `normalizedShape`.
      """#),
    DocumentedName(
      name: #"LayerNorm.callAsFunction"#, declaration: #"func callAsFunction(_ x: Tensor) -> Tensor"#,
      comment: #"""
      Normalises x, whose shape must end in `normalizedShape`; another is refused.
      """#),
    DocumentedName(
      name: #"LayerNorm.eps"#, declaration: #"var eps: Double { get }"#,
      comment: #"""
      What keeps the root away from 0.
      """#),
    DocumentedName(
      name: #"LayerNorm.init"#, declaration: #"init(_ normalizedShape: [Int], eps: Double = 1e-5, elementwiseAffine: Bool = true, bias: Bool = true)"#,
      comment: #"""
      Normalises the last dimensions together. No dimensions, or a size below 1, are refused.
      """#),
    DocumentedName(
      name: #"LayerNorm.init"#, declaration: #"init(_ size: Int, eps: Double = 1e-5, elementwiseAffine: Bool = true, bias: Bool = true)"#,
      comment: #"""
      Normalises the last dimension, of `size` numbers. A size below 1 is refused.
      """#),
    DocumentedName(
      name: #"LayerNorm.normalizedShape"#, declaration: #"var normalizedShape: [Int] { get }"#,
      comment: #"""
      The sizes of the dimensions that are brought to mean 0 together, the last ones of the input.
      """#),
    DocumentedName(
      name: #"LayerNorm.weight"#, declaration: #"var weight: Tensor? { get }"#,
      comment: #"""
      The scale, if there is one. Shape: `normalizedShape`.
      """#),
    DocumentedName(
      name: #"LearnedPositionalEncoding"#, declaration: #""#,
      comment: #"""
      Adds to each vector a learned vector of its position. (Gehring et al. 2017; the choice of BERT and
      GPT; PyTorch: an `nn.Embedding` of the positions.)

      - Shape: x `[batch, steps, hiddenSize]`, result the same; the weight is `[maxLen, hiddenSize]`.

      Parameter: `weight`, drawn from N(0, 1). A sequence longer than `maxLen` is refused: positions that
      were never trained have no vector.
      """#),
    DocumentedName(
      name: #"LearnedPositionalEncoding.callAsFunction"#, declaration: #"func callAsFunction(_ x: Tensor) -> Tensor"#,
      comment: #"""
      Adds the vector of each position, from 0 on. Shape: x and result `[batch, steps, hiddenSize]`.
      """#),
    DocumentedName(
      name: #"LearnedPositionalEncoding.hiddenSize"#, declaration: #"var hiddenSize: Int { get }"#,
      comment: #"""
      How many numbers each vector has, of x and of the positions.
      """#),
    DocumentedName(
      name: #"LearnedPositionalEncoding.init"#, declaration: #"init(hiddenSize: Int, dropout: Double = 0, maxLen: Int = 1000)"#,
      comment: #"""
      Sizes below 1 and a `dropout` outside 0 ... 1 are refused. `dropout` falls on the sum.
      """#),
    DocumentedName(
      name: #"LearnedPositionalEncoding.maxLen"#, declaration: #"var maxLen: Int { get }"#,
      comment: #"""
      The longest sequence there are positions for.
      """#),
    DocumentedName(
      name: #"LearnedPositionalEncoding.weight"#, declaration: #"var weight: Tensor { get }"#,
      comment: #"""
      The vector of each position. Shape: `[maxLen, hiddenSize]`.
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
      name: #"Linear.callAsFunction"#, declaration: #"func callAsFunction(_ x: Tensor) -> Tensor"#,
      comment: #"""
      x · weightᵀ + bias. Shape: `[…, inFeatures]` to `[…, outFeatures]`; another x is refused.
      """#),
    DocumentedName(
      name: #"Linear.inFeatures"#, declaration: #"var inFeatures: Int { get }"#,
      comment: #"""
      How many numbers each vector of x has. (PyTorch: `in_features`.)
      """#),
    DocumentedName(
      name: #"Linear.init"#, declaration: #"init(_ inFeatures: Int, _ outFeatures: Int, bias: Bool = true)"#,
      comment: #"""
      A layer from `inFeatures` numbers to `outFeatures`. Sizes below 1 are refused.
      """#),
    DocumentedName(
      name: #"Linear.outFeatures"#, declaration: #"var outFeatures: Int { get }"#,
      comment: #"""
      How many numbers each vector of the result has. (PyTorch: `out_features`.)
      """#),
    DocumentedName(
      name: #"Linear.weight"#, declaration: #"var weight: Tensor { get }"#,
      comment: #"""
      The weight. Shape: `[outFeatures, inFeatures]`.
      """#),
    DocumentedName(
      name: #"LinearWarmupInverseSquareRootLR"#, declaration: #""#,
      comment: #"""
      Rises in a line to the optimiser's learning rate, reached at step `warmupSteps`, then falls with
      the inverse square root of the step. (Vaswani et al. 2017, section 5.3; there the rate reached is
      1/√(hiddenSize · warmupSteps).)
      """#),
    DocumentedName(
      name: #"LinearWarmupInverseSquareRootLR.init"#, declaration: #"init(_ optimizer: any Optimizer, warmupSteps: Int)"#,
      comment: #"""
      `warmupSteps` below 1 are refused.
      """#),
    DocumentedName(
      name: #"MaskFill"#, declaration: #""#,
      comment: #"""
      What a masked softmax gives a row whose keys are all masked.
      """#),
    DocumentedName(
      name: #"ModelSummary"#, declaration: #""#,
      comment: #"""
      What a model costs, step by step: what ``summary(_:_:)`` returns.

      Multiply–adds are those of every matrix product, scores (QKᵀ) and contexts (AV) included. Peak
      bytes are the most that the tensors made in a step and before it held at one time; parameters,
      which were there before, are counted apart.
      """#),
    DocumentedName(
      name: #"ModelSummary.multiplyAdds"#, declaration: #"var multiplyAdds: Int { get }"#,
      comment: #"""
      The multiply–adds of the whole call, what runs after the last step included.
      """#),
    DocumentedName(
      name: #"ModelSummary.peakBytes"#, declaration: #"var peakBytes: Int { get }"#,
      comment: #"""
      The most bytes that tensors made in the call held at one time.
      """#),
    DocumentedName(
      name: #"ModelSummary.rows"#, declaration: #"var rows: [ModelSummaryRow] { get }"#,
      comment: #"""
      One for each step in the order they ran, a module before its steps; as in a ``ShapeTrace``.
      """#),
    DocumentedName(
      name: #"ModelSummaryRow"#, declaration: #""#,
      comment: #"""
      One line of a ``ModelSummary``.
      """#),
    DocumentedName(
      name: #"ModelSummaryRow.depth"#, declaration: #"var depth: Int { get }"#,
      comment: #"""
      How many modules the step stands inside.
      """#),
    DocumentedName(
      name: #"ModelSummaryRow.multiplyAdds"#, declaration: #"var multiplyAdds: Int { get }"#,
      comment: #"""
      The multiply–adds since the step before; of modules that stand once, of all of them.
      """#),
    DocumentedName(
      name: #"ModelSummaryRow.name"#, declaration: #"var name: String { get }"#,
      comment: #"""
      As in a ``ShapeTraceRow``; equal modules in a row stand once: `step × 8`.
      """#),
    DocumentedName(
      name: #"ModelSummaryRow.peakBytes"#, declaration: #"var peakBytes: Int { get }"#,
      comment: #"""
      The most bytes held at one time since the step before.
      """#),
    DocumentedName(
      name: #"ModelSummaryRow.shape"#, declaration: #"var shape: [Int]? { get }"#,
      comment: #"""
      Nil for the heading of a module, whose numbers are those of all its steps.
      """#),
    DocumentedName(
      name: #"Module"#, declaration: #""#,
      comment: #"""
      A layer, or a model made of layers: it holds parameters and is called like a function.

      A type conforms by naming the protocol; nothing else is required. Its stored properties that are
      a ``Parameter``, a `Module`, or arrays, tuples and dictionaries of such are found by reflection,
      and named as PyTorch's `state_dict` names them: `attention.Wa.weight`, `heads.0.q.bias`,
      `ways.left.weight`.

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
      name: #"Module.load"#, declaration: #"@discardableResult func load(from path: String, strict: Bool = true) -> (missingKeys: [String], unexpectedKeys: [String])"#,
      comment: #"""
      Sets every parameter from a safetensors file; names and shapes as in ``loadStateDict(_:strict:)``.

      Numbers of another precision become the parameter's own type.
      """#),
    DocumentedName(
      name: #"Module.loadStateDict"#, declaration: #"@discardableResult func loadStateDict(_ state: [String: Tensor], strict: Bool = true) -> (missingKeys: [String], unexpectedKeys: [String])"#,
      comment: #"""
      Sets every parameter from the value of its name. (PyTorch: `load_state_dict`.)

      Strict: unless `state` has exactly the module's names, each with the parameter's shape, nothing
      is changed and the refusal names every difference. With `strict: false` missing and unexpected
      names are left out and returned; a value of another shape, or without fractions, is refused
      all the same.

      A parameter that modules share needs one of its names only. Values take the parameter's type.
      """#),
    DocumentedName(
      name: #"Module.namedChildren"#, declaration: #"var namedChildren: [(name: String, module: any Module)] { get }"#,
      comment: #"""
      The modules it is made of, in the order of their declaration. (PyTorch: `named_children`.)
      """#),
    DocumentedName(
      name: #"Module.namedParameters"#, declaration: #"var namedParameters: [(name: String, parameter: Parameter)] { get }"#,
      comment: #"""
      Every parameter with its `state_dict` name: the module's own first, then its children's. One
      that modules share stands once, under its first name. (PyTorch: `named_parameters`.)
      """#),
    DocumentedName(
      name: #"Module.ownParameters"#, declaration: #"var ownParameters: [(name: String, parameter: Parameter)] { get }"#,
      comment: #"""
      The module's own parameters, without those of its children.
      """#),
    DocumentedName(
      name: #"Module.parameterCount"#, declaration: #"var parameterCount: Int { get }"#,
      comment: #"""
      How many numbers the module's parameters hold, each of them once; frozen ones count too.
      """#),
    DocumentedName(
      name: #"Module.parameters"#, declaration: #"var parameters: [Parameter] { get }"#,
      comment: #"""
      Every parameter, in the order of ``namedParameters``.
      """#),
    DocumentedName(
      name: #"Module.save"#, declaration: #"func save(to path: String, metadata: [String: String] = [:])"#,
      comment: #"""
      Writes every parameter to a safetensors file, under its `state_dict` name: what
      `safetensors.torch.save_file(model.state_dict(), path)` writes in Python.
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

      A parameter that modules share stands under each of its names, as in PyTorch.
      """#),
    DocumentedName(
      name: #"Module.train"#, declaration: #"func train()"#,
      comment: #"""
      Switches to training: dropout drops. Modules start so, as in PyTorch.
      """#),
    DocumentedName(
      name: #"Module.zeroGrad"#, declaration: #"func zeroGrad()"#,
      comment: #"""
      Forgets the gradient of every parameter. (PyTorch: `zero_grad`.)
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
      name: #"MultiHeadAttention.fill"#, declaration: #"var fill: MaskFill { get }"#,
      comment: #"""
      What weights a query whose valid length is 0 gets.
      """#),
    DocumentedName(
      name: #"MultiHeadAttention.hiddenSize"#, declaration: #"var hiddenSize: Int { get }"#,
      comment: #"""
      How many numbers each vector of the result has, d_model in the paper. (d2l: `num_hiddens`.)
      """#),
    DocumentedName(
      name: #"MultiHeadAttention.init"#, declaration: #"init(hiddenSize: Int, numHeads: Int, dropout: Double = 0, bias: Bool = false, querySize: Int? = nil, keySize: Int? = nil, valueSize: Int? = nil, fill: MaskFill = .zero)"#,
      comment: #"""
      Sizes below 1, a `hiddenSize` that `numHeads` does not divide, and a `dropout` outside
      0 ... 1 are refused. `dropout` falls on the weights.
      """#),
    DocumentedName(
      name: #"MultiHeadAttention.numHeads"#, declaration: #"var numHeads: Int { get }"#,
      comment: #"""
      How many heads there are, each of hiddenSize / numHeads numbers; h in the paper.
      """#),
    DocumentedName(
      name: #"Optimizer"#, declaration: #""#,
      comment: #"""
      Changes parameters by their gradients.

      ```swift
      let optimizer = Adam(model.parameters, lr: 0.01)
      for _ in 1...100 {
        let loss = crossEntropy(model(x), y)
        optimizer.zeroGrad()
        loss.backward()
        optimizer.step()
      }
      ```
      """#),
    DocumentedName(
      name: #"Optimizer.loadStateDict"#, declaration: #"func loadStateDict(_ state: [String: Tensor])"#,
      comment: #"""
      Continues from a state that ``stateDict()`` gave. One that does not fit is refused.
      """#),
    DocumentedName(
      name: #"Optimizer.lr"#, declaration: #"var lr: Double { get set }"#,
      comment: #"""
      The learning rate, which a schedule may change between steps.
      """#),
    DocumentedName(
      name: #"Optimizer.parameters"#, declaration: #"var parameters: [Parameter] { get }"#,
      comment: #"""
      What it changes, each parameter once.
      """#),
    DocumentedName(
      name: #"Optimizer.stateDict"#, declaration: #"func stateDict() -> [String: Tensor]"#,
      comment: #"""
      What it remembers between steps and its hyperparameters, by PyTorch's names:
      `state.0.exp_avg`, `param_groups.0.lr` … (PyTorch: `state_dict`.)
      """#),
    DocumentedName(
      name: #"Optimizer.step"#, declaration: #"func step()"#,
      comment: #"""
      Changes every parameter that has a gradient.
      """#),
    DocumentedName(
      name: #"Optimizer.zeroGrad"#, declaration: #"func zeroGrad()"#,
      comment: #"""
      Forgets the gradients of all parameters.
      """#),
    DocumentedName(
      name: #"PackedMultiHeadAttention"#, declaration: #""#,
      comment: #"""
      Multi-head attention whose projections of queries, keys and values lie in one matrix, as in
      PyTorch's `nn.MultiheadAttention`: the attention of a Transformer. (Vaswani et al. 2017, section
      3.2.2.)

      - Shape: queries `[batch, queries, hiddenSize]`, keys and values `[batch, keys, hiddenSize]`;
        result `[batch, queries, hiddenSize]`.

      It computes what ``MultiHeadAttention`` with `bias: true` computes; the layout differs. Dropout
      falls on the weights.

      Parameters: `in_proj_weight` `[3 · hiddenSize, hiddenSize]`, the rows of queries, keys, values;
      `in_proj_bias`; `out_proj.weight`, `out_proj.bias`. Drawn as PyTorch draws them: the output layer
      first, then the matrix from `Tensor.xavierUniform`; biases begin at 0.
      A `hiddenSize` that `numHeads` does not divide is refused.
      """#),
    DocumentedName(
      name: #"PackedMultiHeadAttention.attentionWeights"#, declaration: #"var attentionWeights: Tensor { get }"#,
      comment: #"""
      The weights of the last call, before dropout. Shape: `[batch, heads, queries, keys]`.
      """#),
    DocumentedName(
      name: #"PackedMultiHeadAttention.callAsFunction"#, declaration: #"func callAsFunction(_ queries: Tensor, _ keys: Tensor, _ values: Tensor, queryMask: Tensor? = nil, keyMask: Tensor? = nil, mask: Tensor? = nil, causal: Bool = false) -> Tensor"#,
      comment: #"""
      Attends with the masks of ``scaledDotProductAttention``.
      """#),
    DocumentedName(
      name: #"PackedMultiHeadAttention.hiddenSize"#, declaration: #"var hiddenSize: Int { get }"#,
      comment: #"""
      How many numbers each vector has, d_model in the paper. (PyTorch: `embed_dim`.)
      """#),
    DocumentedName(
      name: #"PackedMultiHeadAttention.init"#, declaration: #"init(hiddenSize: Int, numHeads: Int, dropout: Double = 0, bias: Bool = true)"#,
      comment: #"""
      Sizes below 1, a `hiddenSize` that `numHeads` does not divide, and a `dropout` outside
      0 ... 1 are refused. `bias: false` leaves out `in_proj_bias` and `out_proj.bias`.
      """#),
    DocumentedName(
      name: #"PackedMultiHeadAttention.numHeads"#, declaration: #"var numHeads: Int { get }"#,
      comment: #"""
      How many heads there are, each of hiddenSize / numHeads numbers; h in the paper.
      """#),
    DocumentedName(
      name: #"PairBatch"#, declaration: #""#,
      comment: #"""
      Source sequences and the target of each.
      """#),
    DocumentedName(
      name: #"PairBatch.description"#, declaration: #"var description: String { get }"#,
      comment: #"""
      Both shapes.
      """#),
    DocumentedName(
      name: #"PairBatch.source"#, declaration: #"var source: Batch { get }"#,
      comment: #"""
      The sequences that a model reads.
      """#),
    DocumentedName(
      name: #"PairBatch.target"#, declaration: #"var target: Batch { get }"#,
      comment: #"""
      The sequences that it is to write, each in the row of its source.
      """#),
    DocumentedName(
      name: #"PairDataset"#, declaration: #""#,
      comment: #"""
      Sentence pairs as indices, ready to be trained on in batches.

      Each sentence ends in `<eos>`, as in PyTorch's translation tutorial; a decoder starts from `<sos>`
      by itself.

      ```swift
      let data = PairDataset(pairs, source: letters, target: digits, by: .character)
      for batch in data.batches(size: 32) {
        let (encoded, state) = encoder(batch.source.tokens)
        let (outputs, _, _) = decoder(
          encoded, state, target: batch.target.tokens, keyMask: batch.source.keyMask)
      }
      ```
      """#),
    DocumentedName(
      name: #"PairDataset.batch"#, declaration: #"func batch(_ places: [Int]) -> PairBatch"#,
      comment: #"""
      The pairs at these places as one batch.
      """#),
    DocumentedName(
      name: #"PairDataset.batches"#, declaration: #"func batches(size: Int, shuffle: Bool = true, dropLast: Bool = false, generator: Generator? = nil) -> [PairBatch]"#,
      comment: #"""
      All pairs in batches of `size`; the last one may be smaller, unless it is to be dropped.

      Shuffled, the pairs come in the order of `Tensor.randperm(count)`, which is PyTorch's: a new one
      at every call, the same for the same seed.
      """#),
    DocumentedName(
      name: #"PairDataset.count"#, declaration: #"var count: Int { get }"#,
      comment: #"""
      How many pairs there are.
      """#),
    DocumentedName(
      name: #"PairDataset.description"#, declaration: #"var description: String { get }"#,
      comment: #"""
      How many pairs, and how long they get.
      """#),
    DocumentedName(
      name: #"PairDataset.init"#, declaration: #"init(_ pairs: [SentencePair], source: Vocabulary, target: Vocabulary, by kind: TokenKind = .word)"#,
      comment: #"""
      The pairs' tokens, in words or in characters, by the indices of two vocabularies.
      """#),
    DocumentedName(
      name: #"PairDataset.sources"#, declaration: #"var sources: [[Int]] { get }"#,
      comment: #"""
      The indices of each source sentence.
      """#),
    DocumentedName(
      name: #"PairDataset.targets"#, declaration: #"var targets: [[Int]] { get }"#,
      comment: #"""
      The indices of each target sentence.
      """#),
    DocumentedName(
      name: #"Parameter"#, declaration: #""#,
      comment: #"""
      A trainable tensor: a place that keeps its identity while training replaces its value.
      (PyTorch: `nn.Parameter`.)

      Tensors are values, so a module that learns holds a `Parameter`; two modules that share one
      `Parameter` share what it learns. Its value requires a gradient, which gathers in ``grad``
      whatever values the parameter takes.
      """#),
    DocumentedName(
      name: #"Parameter.grad"#, declaration: #"var grad: Tensor? { get set }"#,
      comment: #"""
      The gradient that `backward` has added up; nil before. Shape: ``shape``.
      """#),
    DocumentedName(
      name: #"Parameter.init"#, declaration: #"init(_ value: Tensor, requiresGrad: Bool = true)"#,
      comment: #"""
      A parameter that learns; with `requiresGrad: false`, one that keeps its value.
      """#),
    DocumentedName(
      name: #"Parameter.requiresGrad"#, declaration: #"var requiresGrad: Bool { get set }"#,
      comment: #"""
      Whether it learns. (PyTorch: `requires_grad_`; set it to false to freeze the parameter.)
      """#),
    DocumentedName(
      name: #"Parameter.shape"#, declaration: #"var shape: [Int] { get }"#,
      comment: #"""
      Shape: the shape of ``value``.
      """#),
    DocumentedName(
      name: #"Parameter.value"#, declaration: #"var value: Tensor { get set }"#,
      comment: #"""
      The value, through which gradients flow to ``grad``. A new one is taken without the record of
      how it was computed.
      """#),
    DocumentedName(
      name: #"Parameter.zeroGrad"#, declaration: #"func zeroGrad()"#,
      comment: #"""
      Forgets the gradient, so that the next `backward` starts anew.
      """#),
    DocumentedName(
      name: #"ParameterGroup"#, declaration: #""#,
      comment: #"""
      Parameters that an optimiser changes at a learning rate, or with a weight decay, of their own.
      (PyTorch: `[{"params": …, "lr": …, "weight_decay": …}]`.)

      ```swift
      let optimizer = AdamW(groups: [
        ParameterGroup(encoder.parameters, lr: 1e-4),
        ParameterGroup(decoder.parameters, weightDecay: 0),
      ], lr: 1e-3)
      ```

      What is nil is the optimiser's. When a schedule changes the optimiser's learning rate, those of the
      groups change by the same factor.
      """#),
    DocumentedName(
      name: #"ParameterGroup.init"#, declaration: #"init(_ parameters: [Parameter], lr: Double? = nil, weightDecay: Double? = nil)"#,
      comment: #"""
      The optimiser refuses a negative `lr` or `weightDecay`, and a group without parameters.
      """#),
    DocumentedName(
      name: #"ParameterGroup.lr"#, declaration: #"var lr: Double? { get }"#,
      comment: #"""
      The learning rate while the optimiser's is the one it began with.
      """#),
    DocumentedName(
      name: #"ParameterGroup.parameters"#, declaration: #"var parameters: [Parameter] { get }"#,
      comment: #"""
      What the optimiser changes with these numbers; a parameter stands in one group only.
      """#),
    DocumentedName(
      name: #"ParameterGroup.weightDecay"#, declaration: #"var weightDecay: Double? { get }"#,
      comment: #"""
      The weight decay instead of the optimiser's; 0 for none.
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
      A `hiddenSize` that `numHeads` does not divide is refused, and so are more than 10,000 heads.
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
      name: #"PerHeadMultiHeadAttention.hiddenSize"#, declaration: #"var hiddenSize: Int { get }"#,
      comment: #"""
      How many numbers each vector has, d_model in the paper.
      """#),
    DocumentedName(
      name: #"PerHeadMultiHeadAttention.init"#, declaration: #"init(hiddenSize: Int, numHeads: Int)"#,
      comment: #"""
      Sizes below 1, more than 10,000 heads, and a `hiddenSize` that `numHeads` does not divide, are
      refused.
      """#),
    DocumentedName(
      name: #"PerHeadMultiHeadAttention.numHeads"#, declaration: #"var numHeads: Int { get }"#,
      comment: #"""
      How many heads there are, each of hiddenSize / numHeads numbers; h in the paper.
      """#),
    DocumentedName(
      name: #"PositionKind"#, declaration: #""#,
      comment: #"""
      How a ``TransformerLanguageModel`` knows where a token stands.
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
      name: #"PositionalEncoding.callAsFunction"#, declaration: #"func callAsFunction(_ x: Tensor) -> Tensor"#,
      comment: #"""
      Adds the vector of each position, from 0 on. Shape: x and result `[batch, steps, hiddenSize]`.
      """#),
    DocumentedName(
      name: #"PositionalEncoding.hiddenSize"#, declaration: #"var hiddenSize: Int { get }"#,
      comment: #"""
      How many numbers each vector has, d_model in the paper.
      """#),
    DocumentedName(
      name: #"PositionalEncoding.init"#, declaration: #"init(hiddenSize: Int, dropout: Double = 0, maxLen: Int = 1000)"#,
      comment: #"""
      Sizes below 1 and a `dropout` outside 0 ... 1 are refused. `dropout` falls on the sum.
      """#),
    DocumentedName(
      name: #"PositionalEncoding.maxLen"#, declaration: #"var maxLen: Int { get }"#,
      comment: #"""
      The longest sequence there are positions for.
      """#),
    DocumentedName(
      name: #"PositionwiseFeedForward"#, declaration: #""#,
      comment: #"""
      The feed-forward network of a Transformer, the same at every position:
      linear2(dropout(activation(linear1(x)))). (Vaswani et al. 2017, section 3.3; PyTorch: inside
      `nn.TransformerEncoderLayer`; d2l section 11.7, `PositionWiseFFN`.)

      - Shape: x `[…, hiddenSize]`, result the same; `[…, dimFeedforward]` between.

      Parameters: `linear1.weight linear1.bias linear2.weight linear2.bias`, drawn in this order.
      """#),
    DocumentedName(
      name: #"PositionwiseFeedForward.activation"#, declaration: #"var activation: Activation { get }"#,
      comment: #"""
      What stands between the two layers; `.relu` in the paper.
      """#),
    DocumentedName(
      name: #"PositionwiseFeedForward.callAsFunction"#, declaration: #"func callAsFunction(_ x: Tensor) -> Tensor"#,
      comment: #"""
      Changes each position by itself. Shape: x `[…, hiddenSize]`, result the same.
      """#),
    DocumentedName(
      name: #"PositionwiseFeedForward.dimFeedforward"#, declaration: #"var dimFeedforward: Int { get }"#,
      comment: #"""
      How many numbers lie between the two layers, d_ff in the paper. (PyTorch: `dim_feedforward`.)
      """#),
    DocumentedName(
      name: #"PositionwiseFeedForward.hiddenSize"#, declaration: #"var hiddenSize: Int { get }"#,
      comment: #"""
      How many numbers each vector of x and of the result has, d_model in the paper.
      """#),
    DocumentedName(
      name: #"PositionwiseFeedForward.init"#, declaration: #"init(hiddenSize: Int, dimFeedforward: Int, activation: Activation = .relu, dropout: Double = 0, bias: Bool = true)"#,
      comment: #"""
      Sizes below 1 and a `dropout` outside 0 ... 1 are refused. `bias` is for both layers.
      """#),
    DocumentedName(
      name: #"Reduction"#, declaration: #""#,
      comment: #"""
      What a loss makes of the losses of single elements. (PyTorch: `reduction`.)
      """#),
    DocumentedName(
      name: #"RotaryEmbedding"#, declaration: #""#,
      comment: #"""
      Turns each pair of numbers of a query or key by an angle proportional to its position, so that
      their product depends on the distance between them alone. (Su et al. 2021, RoFormer, section 3.2.)

      - Shape: x `[…, steps, headSize]`, result the same.

      Pair i of position pos is turned by pos / base^(2i/headSize). The pairs are those of the paper,
      neighbours: (x₀, x₁), (x₂, x₃) …, called *interleaved*. Models in the style of GPT-NeoX and LLaMA
      pair x₀ with x_{headSize/2} instead, called *half*: their weights need their columns reordered.

      It turns queries and keys, after heads are split, and never values. An odd `headSize` is refused,
      and so is a position from `maxLen` on.

      ```swift
      let rotary = RotaryEmbedding(headSize: 16)
      let scores = rotary(queries).matmul(rotary(keys).transpose(-2, -1))
      ```
      """#),
    DocumentedName(
      name: #"RotaryEmbedding.base"#, declaration: #"var base: Double { get }"#,
      comment: #"""
      How slowly the pairs turn: pair i by base^(−2i/headSize) a step; 10000 in the paper.
      """#),
    DocumentedName(
      name: #"RotaryEmbedding.callAsFunction"#, declaration: #"func callAsFunction(_ x: Tensor, offset: Int = 0) -> Tensor"#,
      comment: #"""
      Turns x, whose first step stands at position `offset`.
      """#),
    DocumentedName(
      name: #"RotaryEmbedding.headSize"#, declaration: #"var headSize: Int { get }"#,
      comment: #"""
      How many numbers a query or key of one head has, an even number; d in the paper.
      """#),
    DocumentedName(
      name: #"RotaryEmbedding.init"#, declaration: #"init(headSize: Int, maxLen: Int = 1000, base: Double = 10000)"#,
      comment: #"""
      Sizes below 1 and an odd `headSize` are refused.
      """#),
    DocumentedName(
      name: #"RotaryEmbedding.maxLen"#, declaration: #"var maxLen: Int { get }"#,
      comment: #"""
      The longest sequence there are positions for.
      """#),
    DocumentedName(
      name: #"SGD"#, declaration: #""#,
      comment: #"""
      Stochastic gradient descent: p ← p − lr · g, with momentum b ← momentum · b + (1 − dampening) · g
      in the place of g. (PyTorch: `torch.optim.SGD`.)

      With `nesterov`, g + momentum · b. `weightDecay` adds weightDecay · p to the gradient.
      (Sutskever et al. 2013.)
      """#),
    DocumentedName(
      name: #"SGD.dampening"#, declaration: #"var dampening: Double { get }"#,
      comment: #"""
      What part of a gradient stays out of the momentum buffer b; the first enters whole.
      """#),
    DocumentedName(
      name: #"SGD.init"#, declaration: #"init(_ parameters: [Parameter], lr: Double = 1e-3, momentum: Double = 0, dampening: Double = 0, weightDecay: Double = 0, nesterov: Bool = false)"#,
      comment: #"""
      A negative `lr`, `momentum` or `weightDecay` is refused, and `nesterov` without momentum or
      with dampening.
      """#),
    DocumentedName(
      name: #"SGD.init"#, declaration: #"init(groups: [ParameterGroup], lr: Double = 1e-3, momentum: Double = 0, dampening: Double = 0, weightDecay: Double = 0, nesterov: Bool = false)"#,
      comment: #"""
      Groups that have learning rates or weight decays of their own. A parameter in two of them is
      refused.
      """#),
    DocumentedName(
      name: #"SGD.momentum"#, declaration: #"var momentum: Double { get }"#,
      comment: #"""
      What the momentum buffer b is multiplied by at each step; with 0 there is none.
      """#),
    DocumentedName(
      name: #"SGD.nesterov"#, declaration: #"var nesterov: Bool { get }"#,
      comment: #"""
      Whether a step is taken along g + momentum · b instead of b.
      """#),
    DocumentedName(
      name: #"SGD.weightDecay"#, declaration: #"var weightDecay: Double { get }"#,
      comment: #"""
      The weight decay of groups without their own.
      """#),
    DocumentedName(
      name: #"SentencePair"#, declaration: #""#,
      comment: #"""
      A text and what a model is to make of it: a sentence and its translation.
      """#),
    DocumentedName(
      name: #"SentencePair.description"#, declaration: #"var description: String { get }"#,
      comment: #"""
      Both texts: `salut → hi`.
      """#),
    DocumentedName(
      name: #"SentencePair.init"#, declaration: #"init(source: String, target: String)"#,
      comment: #"""
      Both texts are kept as they are; none is refused.
      """#),
    DocumentedName(
      name: #"SentencePair.source"#, declaration: #"var source: String { get }"#,
      comment: #"""
      The text that a model reads.
      """#),
    DocumentedName(
      name: #"SentencePair.target"#, declaration: #"var target: String { get }"#,
      comment: #"""
      The text that it is to write.
      """#),
    DocumentedName(
      name: #"ShapeTrace"#, declaration: #""#,
      comment: #"""
      The steps of a computation with the shape of each: what `traceShapes` returns.

      Printed as a table, the steps of a module indented under its name. A module that repeats the same
      steps, as a decoder does, stands once with its count: `step × 8`.
      """#),
    DocumentedName(
      name: #"ShapeTrace.init"#, declaration: #"init(rows: [ShapeTraceRow])"#,
      comment: #"""
      The table of these rows; `traceShapes` gives that of a computation.
      """#),
    DocumentedName(
      name: #"ShapeTrace.rows"#, declaration: #"var rows: [ShapeTraceRow] { get }"#,
      comment: #"""
      One for each step in the order they ran, a module before its steps.
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
      name: #"ShapeTraceRow.init"#, declaration: #"init(name: String, shape: [Int]?, depth: Int)"#,
      comment: #"""
      A row; with `shape` nil, the heading of a module.
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
      name: #"StepLR"#, declaration: #""#,
      comment: #"""
      The learning rate times `gamma` after every `stepSize` steps. (PyTorch: `StepLR`.)
      """#),
    DocumentedName(
      name: #"StepLR.init"#, declaration: #"init(_ optimizer: any Optimizer, stepSize: Int, gamma: Double = 0.1)"#,
      comment: #"""
      A `stepSize` below 1 is refused.
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
      name: #"Tensor.amax"#, declaration: #"func amax(dim: Int, keepDim: Bool = false) -> Tensor"#,
      comment: #"""
      The largest elements over one dimension, without their places. PyTorch name: `amax`.
      """#),
    DocumentedName(
      name: #"Tensor.amax"#, declaration: #"func amax(dim: [Int], keepDim: Bool = false) -> Tensor"#,
      comment: #"""
      The largest elements over several dimensions; over all if none is named. PyTorch name: `amax`.
      """#),
    DocumentedName(
      name: #"Tensor.amin"#, declaration: #"func amin(dim: Int, keepDim: Bool = false) -> Tensor"#,
      comment: #"""
      The smallest elements over one dimension, without their places. PyTorch name: `amin`.
      """#),
    DocumentedName(
      name: #"Tensor.amin"#, declaration: #"func amin(dim: [Int], keepDim: Bool = false) -> Tensor"#,
      comment: #"""
      The smallest elements over several dimensions; over all if none is named. PyTorch name: `amin`.
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
      name: #"Tensor.backward"#, declaration: #"func backward(gradient: Tensor, retainGraph: Bool = false)"#,
      comment: #"""
      The same from the gradient of something that was computed from this tensor.

      - Shape: the gradient has this tensor's.
      """#),
    DocumentedName(
      name: #"Tensor.backward"#, declaration: #"func backward(retainGraph: Bool = false)"#,
      comment: #"""
      Adds the derivatives of this tensor, which must have one element, to the `grad` of every leaf it
      was computed from. What was recorded is freed, unless `retainGraph`.
      """#),
    DocumentedName(
      name: #"Tensor.bernoulli"#, declaration: #"func bernoulli(generator: Generator? = nil) -> Tensor"#,
      comment: #"""
      1 with the probability at each place of this tensor, else 0. PyTorch name: `torch.bernoulli`.

      Draws one number of the tensor's type for each element, in the order they have in memory.
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
      if it is none of float32, int64 and bool. A leaf that gathers a gradient says so; of a result
      `gradFn` names the operation, for it would stand behind all that a model computes.
      """#),
    DocumentedName(
      name: #"Tensor.detach"#, declaration: #"func detach() -> Tensor"#,
      comment: #"""
      The same values, through which no gradient flows. Shares its memory.
      """#),
    DocumentedName(
      name: #"Tensor.diag"#, declaration: #"func diag() -> Tensor"#,
      comment: #"""
      The diagonal of a matrix as a view, or the matrix with a vector on its diagonal.
      """#),
    DocumentedName(
      name: #"Tensor.diagonal"#, declaration: #"func diagonal(offset: Int = 0, dim1: Int = 0, dim2: Int = 1) -> Tensor"#,
      comment: #"""
      The view of the diagonals over two dimensions, which the result has as its last one. With an
      `offset`, those so many places to the right (left, if negative) of the main diagonals. PyTorch
      name: `torch.diagonal`.

      - Shape: `[…, n, …, m, …]` to `[…, …, …, diagonal]`; `[n, n]` to `[n]`.
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

      PyTorch name: `F.dropout` in training; it draws one double for each element, in the order they
      have in memory, and none if `p` is 0 or 1.
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

      Tokens are integers in `0 ..< words`; others are refused.
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
        As in PyTorch, an index is counted from the front.
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
      name: #"Tensor.grad"#, declaration: #"var grad: Tensor? { get }"#,
      comment: #"""
      The gradient that `backward` has added up in this tensor; nil before, and in a result that does
      not `retainGrad`.
      """#),
    DocumentedName(
      name: #"Tensor.gradFn"#, declaration: #"var gradFn: String? { get }"#,
      comment: #"""
      The name of the operation that computed this tensor, if it is recorded. PyTorch name: `grad_fn`.
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
      The slices of a dimension that a vector of indices names, in its order. As in PyTorch, an index is
      counted from the front.
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
      name: #"Tensor.isLeaf"#, declaration: #"var isLeaf: Bool { get }"#,
      comment: #"""
      Whether no recorded operation computed this tensor: `backward` ends here.
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
      A number in the places where the mask is true. The mask broadcasts to this shape; a number that
      integers cannot hold is refused.
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
      The means over several dimensions; over all if none is named.
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
      Numbers drawn from a normal distribution; a negative `std` is refused. PyTorch name: `normal_`.
      """#),
    DocumentedName(
      name: #"Tensor.oneHot"#, declaration: #"func oneHot(_ numClasses: Int) -> Tensor"#,
      comment: #"""
      For each class number a row of 0 with a 1 in its place. - Shape: `[…] → […, classes]`, int64

      A class outside 0 ..< numClasses is refused. PyTorch name: `F.one_hot`.
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
      Each element to a power. A negative power of integers is refused. PyTorch name: `pow`.
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
      Numbers drawn evenly from [0, 1), with the shape and type of another tensor, in the order that
      its elements have in memory. PyTorch name: `rand_like`.
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
      Normal numbers with the shape and type of another tensor, in the order that its elements have in
      memory. PyTorch name: `randn_like`.
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
      name: #"Tensor.requiresGrad"#, declaration: #"var requiresGrad: Bool { get set }"#,
      comment: #"""
      Whether gradients flow back to this tensor. Set it on a tensor of a floating-point type before
      computing with it; copies of the tensor share its gradient.
      """#),
    DocumentedName(
      name: #"Tensor.requiringGrad"#, declaration: #"func requiringGrad() -> Tensor"#,
      comment: #"""
      This tensor as one that requires a gradient. PyTorch name: `requires_grad_()`.
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
      name: #"Tensor.retainGrad"#, declaration: #"func retainGrad()"#,
      comment: #"""
      Lets a result, such as attention weights, keep its gradient for `grad`, too.
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
      its end is refused. Assigning broadcasts the new value to the part (under a mask, to what the mask
      picks, `[places, …]`), and leaves other tensors that shared the memory as they were.
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
      The sums over several dimensions; over all if none is named.
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
      Numbers drawn evenly from [low, high); a `low` above `high` is refused. PyTorch name: `uniform_`.
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
      name: #"Tensor.xavierUniform"#, declaration: #"static func xavierUniform(_ shape: [Int], gain: Double = 1, generator: Generator? = nil) -> Tensor"#,
      comment: #"""
      Numbers drawn evenly from (−a, a), a = gain · √(6 / (in + out)): what goes in and what comes out
      of a linear layer then vary alike. (Glorot & Bengio 2010; PyTorch: `nn.init.xavier_uniform_`.)

      - Shape: `[out, in]`, the layout of ``Linear``'s weight. Another rank is refused.
      """#),
    DocumentedName(
      name: #"Tensor.zeroGrad"#, declaration: #"func zeroGrad()"#,
      comment: #"""
      Forgets the gradient, so that the next `backward` starts anew.
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
      name: #"TokenKind"#, declaration: #""#,
      comment: #"""
      What one token of a text is.
      """#),
    DocumentedName(
      name: #"Transformer"#, declaration: #""#,
      comment: #"""
      The Transformer: an encoder reads the source, a decoder writes the target with the encoder's result
      in view. (Vaswani et al. 2017; PyTorch: `nn.Transformer` with `batch_first=True`.)

      - Shape: source `[batch, source, hiddenSize]`, target `[batch, target, hiddenSize]`; result as
        target. Embedding, positions and the layer over the vocabulary are the caller's, as in PyTorch.

      Parameters: `encoder.layers.0.self_attn.in_proj_weight` …, `encoder.norm.weight` …,
      `decoder.layers.0` …, `decoder.norm.bias`. As in PyTorch, every matrix is drawn anew from
      `Tensor.xavierUniform` once all is built.

      ```swift
      let transformer = Transformer(hiddenSize: 32, numHeads: 4, dimFeedforward: 64)
      let y = transformer(source, target, causal: true)
      ```
      """#),
    DocumentedName(
      name: #"Transformer.callAsFunction"#, declaration: #"func callAsFunction(_ source: Tensor, _ target: Tensor, sourceMask: Tensor? = nil, targetMask: Tensor? = nil, memoryMask: Tensor? = nil, sourceKeyMask: Tensor? = nil, targetKeyMask: Tensor? = nil, memoryKeyMask: Tensor? = nil, causal: Bool = false) -> Tensor"#,
      comment: #"""
      Encodes the source and decodes the target.

      `mask`s say which pairs may attend, `[queries, keys]` or `[batch, queries, keys]`, `keyMask`s
      which steps are no padding, `[batch, steps]`; true = may attend, may be attended to. `causal`
      concerns the target alone. The memory is the encoder's result: give `memoryKeyMask` the source's
      key mask, or the decoder attends to its padding.
      """#),
    DocumentedName(
      name: #"Transformer.decoder"#, declaration: #"var decoder: TransformerDecoder { get }"#,
      comment: #"""
      What writes the target: `numDecoderLayers` layers, then a norm.
      """#),
    DocumentedName(
      name: #"Transformer.encoder"#, declaration: #"var encoder: TransformerEncoder { get }"#,
      comment: #"""
      What reads the source: `numEncoderLayers` layers, then a norm.
      """#),
    DocumentedName(
      name: #"Transformer.init"#, declaration: #"init(hiddenSize: Int = 512, numHeads: Int = 8, numEncoderLayers: Int = 6, numDecoderLayers: Int = 6, dimFeedforward: Int = 2048, dropout: Double = 0.1, activation: Activation = .relu, layerNormEps: Double = 1e-5, normFirst: Bool = false, bias: Bool = true)"#,
      comment: #"""
      A `hiddenSize` that `numHeads` does not divide is refused.
      """#),
    DocumentedName(
      name: #"TransformerDecoder"#, declaration: #""#,
      comment: #"""
      A stack of decoder layers. (Vaswani et al. 2017, section 3.1; PyTorch: `nn.TransformerDecoder`.)

      - Shape: x `[batch, steps, hiddenSize]`, memory `[batch, source, hiddenSize]`; result as x.

      Parameters: `layers.0.self_attn.in_proj_weight` … and, with a norm, `norm.weight`, `norm.bias`.
      """#),
    DocumentedName(
      name: #"TransformerDecoder.callAsFunction"#, declaration: #"func callAsFunction(_ x: Tensor, _ memory: Tensor, mask: Tensor? = nil, memoryMask: Tensor? = nil, keyMask: Tensor? = nil, memoryKeyMask: Tensor? = nil, causal: Bool = false) -> Tensor"#,
      comment: #"""
      Decodes x with the memory in view, with the masks of ``TransformerDecoderLayer``.
      """#),
    DocumentedName(
      name: #"TransformerDecoder.crossAttentionWeights"#, declaration: #"var crossAttentionWeights: [Tensor] { get }"#,
      comment: #"""
      The weights from x to the memory of the last call, layer by layer. Shape: each
      `[batch, heads, steps, source]`.
      """#),
    DocumentedName(
      name: #"TransformerDecoder.init"#, declaration: #"init(_ layer: TransformerDecoderLayer, numLayers: Int, norm: LayerNorm? = nil)"#,
      comment: #"""
      `numLayers` copies of `layer`, each with parameters of its own that begin, as in PyTorch, with
      the layer's values; then `norm`, if there is one. A number of layers below 1 or above 10,000
      is refused.
      """#),
    DocumentedName(
      name: #"TransformerDecoder.layers"#, declaration: #"var layers: [TransformerDecoderLayer] { get }"#,
      comment: #"""
      The layers from the input on; empty if their number or sizes were refused.
      """#),
    DocumentedName(
      name: #"TransformerDecoder.selfAttentionWeights"#, declaration: #"var selfAttentionWeights: [Tensor] { get }"#,
      comment: #"""
      The weights within x of the last call, layer by layer. Shape: each
      `[batch, heads, steps, steps]`.
      """#),
    DocumentedName(
      name: #"TransformerDecoderLayer"#, declaration: #""#,
      comment: #"""
      One layer of a Transformer decoder: self-attention, attention to an encoder's result (`memory`), a
      feed-forward network, each with a residual connection and layer normalisation. (Vaswani et al.
      2017, section 3.1; PyTorch: `nn.TransformerDecoderLayer` with `batch_first=True`.)

      - Shape: x `[batch, steps, hiddenSize]`, memory `[batch, source, hiddenSize]`; result as x.

      Norms as in ``TransformerEncoderLayer``.

      Parameters: `self_attn` and `multihead_attn` as in ``PackedMultiHeadAttention``, `linear1 linear2
      norm1 norm2 norm3`, each with weight and bias, drawn in this order.
      """#),
    DocumentedName(
      name: #"TransformerDecoderLayer.callAsFunction"#, declaration: #"func callAsFunction(_ x: Tensor, _ memory: Tensor, mask: Tensor? = nil, memoryMask: Tensor? = nil, keyMask: Tensor? = nil, memoryKeyMask: Tensor? = nil, causal: Bool = false) -> Tensor"#,
      comment: #"""
      Decodes x with the memory in view.

      - Shape: mask `[steps, steps]` or `[batch, steps, steps]`, keyMask `[batch, steps]`; memoryMask
        `[steps, source]` or `[batch, steps, source]`, memoryKeyMask `[batch, source]`; true = may
        attend, may be attended to. `causal` concerns x alone.
      """#),
    DocumentedName(
      name: #"TransformerDecoderLayer.crossAttention"#, declaration: #"var crossAttention: PackedMultiHeadAttention { get }"#,
      comment: #"""
      The attention from x to the memory.
      """#),
    DocumentedName(
      name: #"TransformerDecoderLayer.init"#, declaration: #"init(hiddenSize: Int, numHeads: Int, dimFeedforward: Int = 2048, dropout: Double = 0.1, activation: Activation = .relu, layerNormEps: Double = 1e-5, normFirst: Bool = false, bias: Bool = true)"#,
      comment: #"""
      A `hiddenSize` that `numHeads` does not divide is refused.
      """#),
    DocumentedName(
      name: #"TransformerDecoderLayer.selfAttention"#, declaration: #"var selfAttention: PackedMultiHeadAttention { get }"#,
      comment: #"""
      The attention within x.
      """#),
    DocumentedName(
      name: #"TransformerEncoder"#, declaration: #""#,
      comment: #"""
      A stack of encoder layers. (Vaswani et al. 2017, section 3.1; PyTorch: `nn.TransformerEncoder`.)

      - Shape: x `[batch, steps, hiddenSize]`, result the same.

      Parameters: `layers.0.self_attn.in_proj_weight` … and, with a norm, `norm.weight`, `norm.bias`.

      ```swift
      let layer = TransformerEncoderLayer(hiddenSize: 64, numHeads: 4, dimFeedforward: 128)
      let encoder = TransformerEncoder(layer, numLayers: 3)
      ```
      """#),
    DocumentedName(
      name: #"TransformerEncoder.attentionWeights"#, declaration: #"var attentionWeights: [Tensor] { get }"#,
      comment: #"""
      The weights of the last call, layer by layer. Shape: each `[batch, heads, steps, steps]`.
      """#),
    DocumentedName(
      name: #"TransformerEncoder.callAsFunction"#, declaration: #"func callAsFunction(_ x: Tensor, mask: Tensor? = nil, keyMask: Tensor? = nil, causal: Bool = false) -> Tensor"#,
      comment: #"""
      Encodes x, with the masks of ``TransformerEncoderLayer``.
      """#),
    DocumentedName(
      name: #"TransformerEncoder.init"#, declaration: #"init(_ layer: TransformerEncoderLayer, numLayers: Int, norm: LayerNorm? = nil)"#,
      comment: #"""
      `numLayers` copies of `layer`, each with parameters of its own that begin, as in PyTorch, with
      the layer's values; then `norm`, if there is one. A number of layers below 1 or above 10,000
      is refused.
      """#),
    DocumentedName(
      name: #"TransformerEncoder.layers"#, declaration: #"var layers: [TransformerEncoderLayer] { get }"#,
      comment: #"""
      The layers from the input on; empty if their number or sizes were refused.
      """#),
    DocumentedName(
      name: #"TransformerEncoderLayer"#, declaration: #""#,
      comment: #"""
      One layer of a Transformer encoder: self-attention, then a feed-forward network, each with a
      residual connection and layer normalisation. (Vaswani et al. 2017, section 3.1; PyTorch:
      `nn.TransformerEncoderLayer` with `batch_first=True`.)

      - Shape: x `[batch, steps, hiddenSize]`, result the same.

      After each part, norm(x + part(x)), as in the paper; with `normFirst: true` x + part(norm(x)),
      which trains without warm-up. (Xiong et al. 2020.)

      Parameters: `self_attn.in_proj_weight` … as in ``PackedMultiHeadAttention``, `linear1 linear2
      norm1 norm2`, each with weight and bias, drawn in this order.
      """#),
    DocumentedName(
      name: #"TransformerEncoderLayer.attentionWeights"#, declaration: #"var attentionWeights: Tensor { get }"#,
      comment: #"""
      The weights of the last call. Shape: `[batch, heads, steps, steps]`.
      """#),
    DocumentedName(
      name: #"TransformerEncoderLayer.callAsFunction"#, declaration: #"func callAsFunction(_ x: Tensor, mask: Tensor? = nil, keyMask: Tensor? = nil, causal: Bool = false) -> Tensor"#,
      comment: #"""
      Encodes x. - Shape: mask `[steps, steps]` or `[batch, steps, steps]`, keyMask `[batch, steps]`;
      true = may attend, may be attended to.
      """#),
    DocumentedName(
      name: #"TransformerEncoderLayer.init"#, declaration: #"init(hiddenSize: Int, numHeads: Int, dimFeedforward: Int = 2048, dropout: Double = 0.1, activation: Activation = .relu, layerNormEps: Double = 1e-5, normFirst: Bool = false, bias: Bool = true)"#,
      comment: #"""
      A `hiddenSize` that `numHeads` does not divide is refused.
      """#),
    DocumentedName(
      name: #"TransformerEncoderLayer.selfAttention"#, declaration: #"var selfAttention: PackedMultiHeadAttention { get }"#,
      comment: #"""
      Its attention, whose ``PackedMultiHeadAttention/attentionWeights`` are those of the last call.
      """#),
    DocumentedName(
      name: #"TransformerLanguageModel"#, declaration: #""#,
      comment: #"""
      A decoder-only Transformer: from the tokens so far, the logits of the next one, at every position.
      (Radford et al. 2019, GPT-2.)

      - Shape: tokens `[batch, steps]`; logits `[batch, steps, vocabSize]`.

      Token embedding and positions, dropout, layers with the norm first and causal attention, a last
      norm, and a layer without bias to the vocabulary. With `tieWeights` that layer uses the token
      embedding's table. (Press & Wolf 2017.)

      Parameters: `token_embedding.weight`, of learned positions `position_embedding.weight`,
      `blocks.layers.0.self_attn …` as in PyTorch's `nn.TransformerEncoder`, `blocks.norm …`,
      `head.weight`. Once all is built the matrices are drawn anew, in this order, from GPT-2's
      N(0, 0.02), the last one of each residual branch from N(0, 0.02 / √(2 · numLayers)); biases
      begin at 0.

      ```swift
      let model = TransformerLanguageModel(vocabSize: 65, hiddenSize: 64, numHeads: 4, numLayers: 2)
      let logits = model(tokens)                              // [batch, steps, 65]
      let text = model.generate([1, 5], count: 20, topK: 10)
      ```
      """#),
    DocumentedName(
      name: #"TransformerLanguageModel.attentionWeights"#, declaration: #"var attentionWeights: [Tensor] { get }"#,
      comment: #"""
      The weights of the last call, layer by layer. Shape: each `[batch, heads, steps, steps]`; with a
      cache the queries are the new steps.
      """#),
    DocumentedName(
      name: #"TransformerLanguageModel.callAsFunction"#, declaration: #"func callAsFunction(_ tokens: Tensor, cache: KeyValueCache? = nil) -> Tensor"#,
      comment: #"""
      The logits of the token after each position.

      With `cache`, the tokens follow those that are cached, and are added to them: the logits are
      those of the whole sequence at the new positions. A sequence longer than `maxLen` is refused.
      """#),
    DocumentedName(
      name: #"TransformerLanguageModel.generate"#, declaration: #"func generate(_ prompt: Tensor, count: Int, temperature: Double = 1, topK: Int? = nil, generator: Generator? = nil, useCache: Bool = true) -> Tensor"#,
      comment: #"""
      Continues the prompt by `count` tokens, each drawn from the distribution that the model gives.

      - Shape: prompt `[batch, steps]`, at least one step; result `[batch, steps + count]`.
      - Parameters:
        - temperature: What logits are divided by: below 1 the likely becomes likelier; 0 takes the
          likeliest token each time.
        - topK: How many of the likeliest tokens are drawn from; all of them by default.
        - generator: The source of randomness; the default one by default.
        - useCache: Whether keys and values of earlier steps are kept. It changes the time, not the
          tokens.

      Nothing drops out and nothing is recorded. Once the text is longer than `maxLen`, the model sees
      its last `maxLen` tokens, read anew for every token.
      """#),
    DocumentedName(
      name: #"TransformerLanguageModel.generate"#, declaration: #"func generate(_ prompt: [Int], count: Int, temperature: Double = 1, topK: Int? = nil, generator: Generator? = nil, useCache: Bool = true) -> [Int]"#,
      comment: #"""
      Continues one prompt of tokens by `count` tokens; returns both.
      """#),
    DocumentedName(
      name: #"TransformerLanguageModel.hiddenSize"#, declaration: #"var hiddenSize: Int { get }"#,
      comment: #"""
      How many numbers the vector of a position has. (GPT-2: `n_embd`.)
      """#),
    DocumentedName(
      name: #"TransformerLanguageModel.init"#, declaration: #"init(vocabSize: Int, hiddenSize: Int, numHeads: Int, numLayers: Int, dimFeedforward: Int? = nil, maxLen: Int = 256, dropout: Double = 0.1, activation: Activation = .gelu, positions: PositionKind = .learned, tieWeights: Bool = true)"#,
      comment: #"""
      `dimFeedforward` is 4 · hiddenSize unless given. A `hiddenSize` that `numHeads` does not divide
      is refused, and so are rotary positions in heads of an odd size.
      """#),
    DocumentedName(
      name: #"TransformerLanguageModel.maxLen"#, declaration: #"var maxLen: Int { get }"#,
      comment: #"""
      The longest sequence there are positions for.
      """#),
    DocumentedName(
      name: #"TransformerLanguageModel.numHeads"#, declaration: #"var numHeads: Int { get }"#,
      comment: #"""
      How many heads a layer has, each of hiddenSize / numHeads numbers. (GPT-2: `n_head`.)
      """#),
    DocumentedName(
      name: #"TransformerLanguageModel.numLayers"#, declaration: #"var numLayers: Int { get }"#,
      comment: #"""
      How many layers there are; below 1 or above 10,000 is refused. (GPT-2: `n_layer`.)
      """#),
    DocumentedName(
      name: #"TransformerLanguageModel.vocabSize"#, declaration: #"var vocabSize: Int { get }"#,
      comment: #"""
      How many tokens it knows, and so how many logits a position has. (GPT-2: `n_vocab`.)
      """#),
    DocumentedName(
      name: #"Vocabulary"#, declaration: #""#,
      comment: #"""
      The tokens that a model knows, each with its index.

      The special tokens come first, then the tokens of the text, the most frequent ones before the
      others and equally frequent ones in the order of their first appearance, as in d2l's `Vocab`.

      ```swift
      let words = Vocabulary([["the", "cat"], ["the", "dog"]])
      words["<sos>"]                     // 0, where the decoders of this library start
      words.encode(["the", "bird"])      // [4, 3]: 3 is <unk>
      words.decode([4, 5])               // ["the", "cat"]
      ```
      """#),
    DocumentedName(
      name: #"Vocabulary.contains"#, declaration: #"func contains(_ token: String) -> Bool"#,
      comment: #"""
      Whether the token has an index of its own; any other is `<unk>`.
      """#),
    DocumentedName(
      name: #"Vocabulary.count"#, declaration: #"var count: Int { get }"#,
      comment: #"""
      How many tokens there are, special ones included: the size of an embedding of them.
      """#),
    DocumentedName(
      name: #"Vocabulary.decode"#, declaration: #"func decode(_ indices: Tensor) -> [String]"#,
      comment: #"""
      The tokens of a tensor of indices, in reading order.
      """#),
    DocumentedName(
      name: #"Vocabulary.decode"#, declaration: #"func decode(_ indices: [Int]) -> [String]"#,
      comment: #"""
      The tokens of some indices: what was encoded, but for what was unknown.
      """#),
    DocumentedName(
      name: #"Vocabulary.description"#, declaration: #"var description: String { get }"#,
      comment: #"""
      The size, and the first tokens.
      """#),
    DocumentedName(
      name: #"Vocabulary.encode"#, declaration: #"func encode(_ sentence: [String]) -> [Int]"#,
      comment: #"""
      The indices of a sentence's tokens.
      """#),
    DocumentedName(
      name: #"Vocabulary.eos"#, declaration: #"var eos: Int { get }"#,
      comment: #"""
      The index that ends a sentence, `<eos>`: 1.
      """#),
    DocumentedName(
      name: #"Vocabulary.frequencies"#, declaration: #"var frequencies: [Int] { get }"#,
      comment: #"""
      How often the token of each index stands in the text; 0 for the special tokens.
      """#),
    DocumentedName(
      name: #"Vocabulary.init"#, declaration: #"init(_ sentences: [[String]], minFrequency: Int = 1, specialTokens: [String] = ["<sos>", "<eos>", "<pad>", "<unk>"])"#,
      comment: #"""
      The vocabulary of some tokenised sentences.

      Tokens that stand in them less than `minFrequency` times are left out: they are `<unk>`. A
      special token that also stands in the text keeps its index.
      """#),
    DocumentedName(
      name: #"Vocabulary.pad"#, declaration: #"var pad: Int { get }"#,
      comment: #"""
      The index that fills up short sentences, `<pad>`: 2.
      """#),
    DocumentedName(
      name: #"Vocabulary.sentence"#, declaration: #"func sentence(_ indices: Tensor) -> [String]"#,
      comment: #"""
      The sentence that a decoder wrote, from a tensor of indices. Shape: `[steps]`.
      """#),
    DocumentedName(
      name: #"Vocabulary.sentence"#, declaration: #"func sentence(_ indices: [Int]) -> [String]"#,
      comment: #"""
      The sentence that a decoder wrote: its tokens up to `<eos>`, without `<sos>` and `<pad>`.
      """#),
    DocumentedName(
      name: #"Vocabulary.sos"#, declaration: #"var sos: Int { get }"#,
      comment: #"""
      The index where decoding starts, `<sos>`: 0.
      """#),
    DocumentedName(
      name: #"Vocabulary.subscript"#, declaration: #"subscript(token: String) -> Int { get }"#,
      comment: #"""
      The index of a token, or that of `<unk>`. Without `<unk>` an unknown token is refused.
      """#),
    DocumentedName(
      name: #"Vocabulary.token"#, declaration: #"func token(_ index: Int) -> String"#,
      comment: #"""
      The token of an index. An index outside `0 ..< count` is refused.
      """#),
    DocumentedName(
      name: #"Vocabulary.tokens"#, declaration: #"var tokens: [String] { get }"#,
      comment: #"""
      Every token at the place of its index.
      """#),
    DocumentedName(
      name: #"Vocabulary.unk"#, declaration: #"var unk: Int { get }"#,
      comment: #"""
      The index of every token that is not in the vocabulary, `<unk>`: 3.
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
      name: #"clipGradNorm"#, declaration: #"@discardableResult func clipGradNorm(_ parameters: [Parameter], maxNorm: Double) -> Double"#,
      comment: #"""
      Scales all gradients together so that their Euclidean norm is at most `maxNorm`; returns the norm
      before. (Pascanu et al. 2013; PyTorch: `nn.utils.clip_grad_norm_`.)
      """#),
    DocumentedName(
      name: #"clipGradValue"#, declaration: #"func clipGradValue(_ parameters: [Parameter], clipValue: Double)"#,
      comment: #"""
      Keeps every element of every gradient within −clipValue … clipValue. (PyTorch:
      `nn.utils.clip_grad_value_`.)
      """#),
    DocumentedName(
      name: #"cos"#, declaration: #"func cos(_ x: Tensor) -> Tensor"#,
      comment: #"""
      The cosine of each element, in radians.
      """#),
    DocumentedName(
      name: #"crossEntropy"#, declaration: #"func crossEntropy(_ input: Tensor, _ target: Tensor, ignoreIndex: Int = -100, labelSmoothing: Double = 0, reduction: Reduction = .mean) -> Tensor"#,
      comment: #"""
      The cross-entropy between logits and the target's classes: nllLoss of their logSoftmax. (PyTorch:
      `F.cross_entropy`.)

      - Shape: as in ``nllLoss(_:_:ignoreIndex:reduction:)``.

      `labelSmoothing` gives each wrong class an equal part of that probability. (Szegedy et al. 2016.)
      """#),
    DocumentedName(
      name: #"datePairs"#, declaration: #"func datePairs(count: Int, style: DateStyle = .english, generator: Generator? = nil) -> [SentencePair]"#,
      comment: #"""
      Random dates from 1950 to 2049 as people write them, each with its ISO form. None comes twice.

      English: `3 May 2019`, `May 3, 2019`, `3rd of May 2019`, `03/05/19` (the day first), `3.5.2019` and
      others; Chinese: `2019年5月3日`, `二〇一九年五月三日` and others. The target is always `2019-05-03`.
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
        - colormap: `"Reds"`, `"Blues"`, `"viridis"` or `"Greys"`; `"RdBu"`, white at 0, for values of
          both signs.
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
      name: #"loadMetadata"#, declaration: #"func loadMetadata(from path: String) -> [String: String]"#,
      comment: #"""
      The free text that a safetensors file carries beside its tensors.
      """#),
    DocumentedName(
      name: #"loadPairs"#, declaration: #"func loadPairs(from path: String) -> [SentencePair]"#,
      comment: #"""
      The sentence pairs of a UTF-8 file: one a line, source and target with a tab between them.

      Nothing is quoted. Empty lines are passed over, and so is what follows a second tab, where other
      collections name their authors. In a notebook the path starts at the notebook's folder.
      """#),
    DocumentedName(
      name: #"loadTensors"#, declaration: #"func loadTensors(from path: String) -> [String: Tensor]"#,
      comment: #"""
      The tensors of a safetensors file by their names.

      The types that a tensor has not are converted without loss: F16 and BF16 to float32; U8, I8, U16
      and I16 to int32; U32 and U64 to int64 (a number too large for it is refused). A malformed file is
      refused as a whole.
      """#),
    DocumentedName(
      name: #"loadText"#, declaration: #"func loadText(from path: String) -> String"#,
      comment: #"""
      The text of a UTF-8 file. In a notebook the path starts at the notebook's folder.
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
      name: #"mseLoss"#, declaration: #"func mseLoss(_ input: Tensor, _ target: Tensor, reduction: Reduction = .mean) -> Tensor"#,
      comment: #"""
      The squared differences of two tensors of one shape. (PyTorch: `F.mse_loss`.)

      Shapes that would broadcast are refused: PyTorch warns of them, since they are a mistake mostly.
      """#),
    DocumentedName(
      name: #"nllLoss"#, declaration: #"func nllLoss(_ input: Tensor, _ target: Tensor, ignoreIndex: Int = -100, reduction: Reduction = .mean) -> Tensor"#,
      comment: #"""
      The negative log-likelihood of the target's classes: −input[target]. (PyTorch: `F.nll_loss`.)

      - Shape: input, log-probabilities, `[classes]`, `[batch, classes]` or `[batch, classes, …]`;
        target, whole numbers, `[]`, `[batch]` or `[batch, …]`.

      Places where the target is `ignoreIndex` have loss 0 and don't count for the mean. A target that is
      no class is refused. Log-probabilities `[batch, steps, classes]` are joined first:
      `nllLoss(outputs.flatten(startDim: 0, endDim: 1), target.flatten())`.
      """#),
    DocumentedName(
      name: #"noGrad"#, declaration: #"@discardableResult func noGrad<Result>(_ body: () throws -> Result) rethrows -> Result"#,
      comment: #"""
      Runs `body` without recording: what it computes requires no gradient. Faster, and the place to
      change a tensor that requires one. PyTorch name: `torch.no_grad`.
      """#),
    DocumentedName(
      name: #"normalizeString"#, declaration: #"func normalizeString(_ text: String) -> String"#,
      comment: #"""
      A text of Latin letters as plain as it can be: lower-case, without accents, `!` and `?` set apart
      by a space, everything else that is no letter a space. (PyTorch's translation tutorial:
      `normalizeString`.)

      ```swift
      normalizeString("Où es-tu, André ?")   // "ou es tu andre ?"
      ```
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
      name: #"randomWindows"#, declaration: #"func randomWindows(_ tokens: [Int], size: Int, length: Int, generator: Generator? = nil) -> (inputs: Tensor, targets: Tensor)"#,
      comment: #"""
      Pieces of a long text from random places, and the same pieces one token further: what a language
      model is to say next at each step.

      - Shape: both `[size, length]`, int64. The text must be longer than `length`.
      """#),
    DocumentedName(
      name: #"relu"#, declaration: #"func relu(_ x: Tensor) -> Tensor"#,
      comment: #"""
      max(x, 0) of each element.
      """#),
    DocumentedName(
      name: #"reversalPairs"#, declaration: #"func reversalPairs(count: Int, lengths: ClosedRange<Int> = 3...8, letters: String = "abcdefghijklmnopqrstuvwxyz", generator: Generator? = nil) -> [SentencePair]"#,
      comment: #"""
      Random words, each with the same letters in reverse: `abc → cba`. No word comes twice.

      The smallest task that needs attention: the first letter to write is the last one that was read.
      """#),
    DocumentedName(
      name: #"saveTensors"#, declaration: #"func saveTensors(_ tensors: [String: Tensor], to path: String, metadata: [String: String] = [:])"#,
      comment: #"""
      Writes tensors to a safetensors file, the same bytes as Python's `safetensors` writes.

      A file that is there already stays whole until the new one is complete.
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
      to nothing gives 0, never NaN. A mask with negative numbers, such as PyTorch's of 0 and -inf, is
      refused: nothing is added to the scores.
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

      A length beyond the steps, negative or with a fraction is refused.
      """#),
    DocumentedName(
      name: #"sequenceMask"#, declaration: #"func sequenceMask(_ x: Tensor, validLens: [Int], value: Double = 0) -> Tensor"#,
      comment: #"""
      Replaces what lies beyond the valid length of each row by `value`.
      """#),
    DocumentedName(
      name: #"shuffled"#, declaration: #"func shuffled<T>(_ items: [T], generator: Generator? = nil) -> [T]"#,
      comment: #"""
      The same items in random order: that of `Tensor.randperm`, which is PyTorch's.
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
      name: #"summary"#, declaration: #"func summary(_ model: any Module, _ body: () throws -> Tensor) rethrows -> ModelSummary"#,
      comment: #"""
      Runs `body`, which calls `model`, and returns what it costs: multiply–adds and memory of every step,
      and the parameters of every module.

      ```swift
      summary(attention) { attention(x, x, x) }
      ```
      """#),
    DocumentedName(
      name: #"tanh"#, declaration: #"func tanh(_ x: Tensor) -> Tensor"#,
      comment: #"""
      The hyperbolic tangent of each element.
      """#),
    DocumentedName(
      name: #"tokenize"#, declaration: #"func tokenize(_ text: String, by kind: TokenKind = .word) -> [String]"#,
      comment: #"""
      The tokens of a text.

      By words, letters and digits that follow each other are one token, with apostrophes and hyphens
      between them (`don't`, `vingt-deux`); each Chinese character is a token, for Chinese is written
      without spaces; each other mark is one; spaces are none. By characters, nothing is left out:
      joined, the tokens are the text.

      ```swift
      tokenize("I'm here, 你好!")            // ["I'm", "here", ",", "你", "好", "!"]
      tokenize("1 年", by: .character)       // ["1", " ", "年"]
      ```
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
    DocumentedName(
      name: #"trainTestSplit"#, declaration: #"func trainTestSplit<T>(_ items: [T], testFraction: Double = 0.1, generator: Generator? = nil) -> (train: [T], test: [T])"#,
      comment: #"""
      Splits items at random into those to train on and those to test with. (PyTorch: `random_split`.)

      `testFraction` of the items, rounded, are test items. It must lie between 0 and 1.
      """#),
  ]
}
