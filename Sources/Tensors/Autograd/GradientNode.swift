import CKernels

/// How the gradient of one tensor flows back to the tensors it was computed from; of a leaf, where
/// the gradient is kept.
///
/// Copies of a tensor share its node. A node refers to the nodes of its operands, never the other way
/// round, and its closure holds operands without their nodes: a graph goes with its last result.
///
/// One graph may be used by one thread at a time; so its accesses are not checked against each other.
package final class GradientNode: @unchecked Sendable {
  /// Adds to the operands' nodes what the gradient of the result gives them.
  typealias Backward = (_ node: GradientNode, _ gradient: Tensor) throws -> Void

  /// The operation, or nothing for a leaf.
  let name: StaticString?
  /// The shape and type of the tensor, and so of its gradient.
  @exclusivity(unchecked) var shape: [Int]
  @exclusivity(unchecked) var dtype: DType
  /// The nodes of operands that need a gradient; those of `cat` and the third and on are in `others`.
  @exclusivity(unchecked) private(set) var first: GradientNode?
  @exclusivity(unchecked) private(set) var second: GradientNode?
  @exclusivity(unchecked) private(set) var others: [GradientNode?]
  @exclusivity(unchecked) private var backward: Backward?
  /// What has arrived so far; a leaf keeps it.
  @exclusivity(unchecked) var gradient: Tensor?
  /// Whether a node that is no leaf keeps its gradient in `kept`.
  @exclusivity(unchecked) var keepsGradient = false
  var kept: Tensor? { keptGradient?.value }
  @exclusivity(unchecked) private var keptGradient: KeptGradient?
  /// How many of the results computed from this tensor have yet to add their part.
  @exclusivity(unchecked) private var pending = 0
  @exclusivity(unchecked) private var isReleased = false

  /// A leaf.
  package init(shape: [Int], dtype: DType) {
    name = nil
    self.shape = shape
    self.dtype = dtype
    others = []
  }

  init(
    _ name: StaticString, _ result: Tensor, _ first: GradientNode?, _ second: GradientNode?,
    _ others: [GradientNode?], _ backward: @escaping Backward
  ) {
    self.name = name
    shape = result.shape
    dtype = result.dtype
    self.first = first
    self.second = second
    self.others = others
    self.backward = backward
  }

  var isLeaf: Bool { name == nil }

  /// The node of an operand, counted as they were given; nil if that needs no gradient.
  func parent(_ place: Int) -> GradientNode? {
    switch place {
    case 0: first
    case 1: second
    default: others[place - 2]
    }
  }

  private func forEachParent(_ body: (GradientNode) -> Void) {
    if let first { body(first) }
    if let second { body(second) }
    for case let other? in others { body(other) }
  }

  /// Runs the graph under `root` backwards, each node once all that was computed from it has added
  /// its part. Unless `retainGraph`, what the graph holds is freed on the way.
  static func run(from root: GradientNode, gradient: Tensor, retainGraph: Bool) throws {
    var all = [root]
    defer { for node in all { node.reset() } }
    var next = 0
    while next < all.count {
      let node = all[next]
      next += 1
      if node.isReleased { throw TensorError.graphIsFreed }
      node.forEachParent {
        if $0.pending == 0 { all.append($0) }
        $0.pending += 1
      }
    }
    try root.accumulate(gradient)
    var ready = [root]
    while let node = ready.popLast() {
      if let gradient = node.gradient {
        if node.isLeaf {
          node.gradient = try gradient.compact("backward")
        } else {
          node.gradient = nil
          if node.keepsGradient {
            node.keptGradient = KeptGradient(try node.kept?.apply(.add, gradient) ?? gradient)
          }
          try node.backward?(node, gradient)
        }
      }
      node.forEachParent {
        $0.pending -= 1
        if $0.pending == 0 { ready.append($0) }
      }
      if !retainGraph { node.release() }
    }
  }

  private func reset() {
    pending = 0
    if !isLeaf { gradient = nil }
  }

  private func release() {
    if isLeaf { return }
    backward = nil
    first = nil
    second = nil
    others = []
    isReleased = true
  }

  /// Frees long chains one after another: each node would free the next within its own `deinit`, and
  /// the stack would end before a long chain does.
  deinit {
    if first == nil && second == nil && others.isEmpty { return }
    var doomed: [GradientNode] = []
    moveParents(to: &doomed)
    while var node = doomed.popLast() {
      if isKnownUniquelyReferenced(&node) { node.moveParents(to: &doomed) }
    }
  }

  private func moveParents(to list: inout [GradientNode]) {
    if let node = first {
      first = nil
      list.append(node)
    }
    if let node = second {
      second = nil
      list.append(node)
    }
    if !others.isEmpty {
      for case let node? in others { list.append(node) }
      others = []
    }
  }
}

/// A gradient apart from its node: few nodes keep one, and a graph has many nodes.
private final class KeptGradient {
  let value: Tensor

  init(_ value: Tensor) { self.value = value }
}
