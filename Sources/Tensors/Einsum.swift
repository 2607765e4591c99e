/// A sum of products written with index letters: `einsum("bqd,bkd->bqk", queries, keys)`.
///
/// Each operand's dimensions are named by letters, and `...` stands for dimensions that broadcast.
/// Letters that the result lacks are summed over. Without `->` the result has the letters that occur
/// once, in alphabetical order. PyTorch name: `torch.einsum`.
public func einsum(_ equation: String, _ operands: Tensor...) -> Tensor {
  einsum(equation, operands)
}

/// A sum of products written with index letters, of operands in an array.
public func einsum(_ equation: String, _ operands: [Tensor]) -> Tensor {
  reporting {
    for tensor in operands { _ = try tensor.operand() }
    let parsed = try EinsumEquation(equation, operands)
    var terms = zip(operands, parsed.inputs).map { EinsumTerm(tensor: $0, letters: $1) }
    for i in terms.indices { terms[i] = try terms[i].withoutRepeatedLetters(equation) }
    guard var result = terms.first else { throw TensorError.emptyList(operation: "einsum") }
    for (i, next) in terms.enumerated().dropFirst() {
      let later = terms[(i + 1)...].flatMap(\.letters) + parsed.output
      result = try result.contracted(with: next, keeping: Set(later))
    }
    let summed = result.letters.indices.filter { !parsed.output.contains(result.letters[$0]) }
    if !summed.isEmpty {
      result.tensor = try result.tensor.reduced(.sum, Array(summed), keepDim: false, "einsum")
      result.letters.removeAll { !parsed.output.contains($0) }
    }
    let order = parsed.output.compactMap { result.letters.firstIndex(of: $0) }
    return try result.tensor.permuted(order, "einsum")
  }
}

/// The letters of an equation; dimensions under `...` are named by numbers counted from the last.
private struct EinsumEquation {
  var inputs: [[String]]
  var output: [String]

  init(_ equation: String, _ operands: [Tensor]) throws {
    func wrong(_ reason: String) -> TensorError { .invalidEquation(equation, reason: reason) }
    let text = equation.filter { $0 != " " }
    let sides = Self.split(text, by: "->")
    guard sides.count <= 2 else { throw wrong("\"->\" occurs more than once") }
    let terms = sides[0].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard terms.count == operands.count else {
      throw wrong("there are \(terms.count) terms for \(operands.count) operands")
    }
    var dots = 0
    inputs = []
    for (term, tensor) in zip(terms, operands) {
      let (before, after, hasDots) = try Self.letters(term, wrong)
      let named = before.count + after.count
      guard hasDots ? named <= tensor.rank : named == tensor.rank else {
        throw wrong("\"\(term)\" names \(named) dimensions of shape \(tensor.shape)")
      }
      let free = tensor.rank - named
      dots = max(dots, free)
      inputs.append(before + (0..<free).map { "\(free - $0)" } + after)
    }
    let dotNames = (0..<dots).map { "\(dots - $0)" }
    let all = inputs.flatMap { $0 }
    if sides.count == 2 {
      let (before, after, hasDots) = try Self.letters(sides[1], wrong)
      output = before + (hasDots ? dotNames : []) + after
      guard Set(output).count == output.count else {
        throw wrong("a letter occurs twice in the result")
      }
      if let unknown = output.first(where: { !all.contains($0) }) {
        throw wrong("\"\(unknown)\" is in the result but in no operand")
      }
    } else {
      let letters = Set(all.filter { Int($0) == nil })
      output = dotNames + letters.filter { letter in all.count { $0 == letter } == 1 }.sorted()
    }
    var sizes: [String: Int] = [:]
    for (letters, tensor) in zip(inputs, operands) {
      for (letter, size) in zip(letters, tensor.shape) {
        let known = sizes[letter] ?? 1
        guard known == size || known == 1 || size == 1 else {
          throw wrong("\"\(letter)\" is both \(known) and \(size)")
        }
        sizes[letter] = max(known, size == 1 ? known : size)
        if size == 0 { sizes[letter] = 0 }
      }
    }
  }

  private static func split(_ text: String, by separator: String) -> [String] {
    var parts = [""]
    var rest = Substring(text)
    while !rest.isEmpty {
      if rest.hasPrefix(separator) {
        parts.append("")
        rest = rest.dropFirst(separator.count)
      } else {
        parts[parts.count - 1].append(rest.removeFirst())
      }
    }
    return parts
  }

  private static func letters(
    _ term: String, _ wrong: (String) -> TensorError
  ) throws -> (before: [String], after: [String], hasDots: Bool) {
    let parts = split(term, by: "...")
    guard parts.count <= 2 else { throw wrong("\"...\" occurs twice in one term") }
    for part in parts {
      if let other = part.first(where: { !$0.isASCII || !$0.isLetter }) {
        throw wrong("\"\(other)\" is no letter")
      }
    }
    return (
      parts[0].map { String($0) }, parts.count == 2 ? parts[1].map { String($0) } : [],
      parts.count == 2
    )
  }
}

extension Tensor {
  /// The view of the elements whose indices along two dimensions of one size agree; the later one
  /// is dropped.
  fileprivate func diagonal(_ first: Int, _ second: Int) -> Tensor {
    var result = self
    result.strides[first] += result.strides[second]
    result.shape.remove(at: second)
    result.strides.remove(at: second)
    return result.recordedPart("Diagonal", of: self) { $0.diagonal(first, second) }
  }
}

/// A tensor whose dimensions have names.
private struct EinsumTerm {
  var tensor: Tensor
  var letters: [String]

  /// Letters that occur twice in one operand name its diagonal.
  func withoutRepeatedLetters(_ equation: String) throws -> EinsumTerm {
    var result = self
    var d = 0
    while d < result.letters.count {
      guard let first = result.letters[..<d].firstIndex(of: result.letters[d]) else {
        d += 1
        continue
      }
      guard result.tensor.shape[first] == result.tensor.shape[d] else {
        throw TensorError.invalidEquation(
          equation, reason: "\"\(result.letters[d])\" names dimensions of different sizes")
      }
      result.tensor = result.tensor.diagonal(first, d)
      result.letters.remove(at: d)
    }
    return result
  }

  /// The product with another term, summed over letters that nothing else needs: a batched matrix
  /// product of [batch, rows, inner] and [batch, inner, columns].
  func contracted(with other: EinsumTerm, keeping: Set<String>) throws -> EinsumTerm {
    let (a, b) = try (summedAlone(other, keeping), other.summedAlone(self, keeping))
    let shared = a.letters.filter { b.letters.contains($0) }
    let batch = shared.filter { keeping.contains($0) }
    let inner = shared.filter { !keeping.contains($0) }
    let rows = a.letters.filter { !shared.contains($0) }
    let columns = b.letters.filter { !shared.contains($0) }
    func size(_ letter: String) -> Int {
      let x = a.letters.firstIndex(of: letter).map { a.tensor.shape[$0] } ?? 1
      let y = b.letters.firstIndex(of: letter).map { b.tensor.shape[$0] } ?? 1
      return x == 1 ? y : x
    }
    func product(_ names: [String]) throws -> Int {
      try Storage.checkedCount("einsum", names.map(size))
    }
    func arranged(_ term: EinsumTerm, _ names: [String], _ shape: [Int]) throws -> Tensor {
      _ = try product(names)
      let order = names.compactMap { term.letters.firstIndex(of: $0) }
      return try term.tensor.permuted(order, "einsum").broadcast(names.map(size))
        .reshaped(shape, "einsum")
    }
    let left = try arranged(
      a, batch + rows + inner, [product(batch), product(rows), product(inner)])
    let right = try arranged(
      b, batch + inner + columns, [product(batch), product(inner), product(columns)])
    let names = batch + rows + columns
    return try EinsumTerm(
      tensor: left.product(right, "einsum").reshaped(names.map(size), "einsum"), letters: names)
  }

  /// Sums over letters that only this term has.
  private func summedAlone(_ other: EinsumTerm, _ keeping: Set<String>) throws -> EinsumTerm {
    let alone = letters.indices.filter {
      !keeping.contains(letters[$0]) && !other.letters.contains(letters[$0])
    }
    if alone.isEmpty { return self }
    return try EinsumTerm(
      tensor: tensor.reduced(.sum, Array(alone), keepDim: false, "einsum"),
      letters: letters.indices.filter { !alone.contains($0) }.map { letters[$0] })
  }
}
