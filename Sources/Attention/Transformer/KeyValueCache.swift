import Tensors

/// The keys and values of the steps a ``TransformerLanguageModel`` has read, layer by layer: with them,
/// the next step costs one row of every product and not the whole sequence again.
///
/// ```swift
/// let cache = KeyValueCache()
/// let first = model(prompt, cache: cache)     // reads the prompt
/// let next = model(token, cache: cache)       // reads one step more
/// ```
///
/// A cache belongs to one model and one batch; start a new one for another text.
public final class KeyValueCache: CustomStringConvertible {
  private var layers: [AttentionCache] = []

  /// A cache without steps; the calls of a model fill it.
  public init() {}

  /// How many steps are cached.
  public var length: Int { layers.first?.length ?? 0 }

  /// The batch of the steps that are cached; nil before the first.
  var batch: Int? { layers.first?.batch }

  /// The cache of each layer of a stack of so many.
  func layers(_ count: Int) -> [AttentionCache] {
    while layers.count < count { layers.append(AttentionCache()) }
    return layers
  }

  public var description: String { "KeyValueCache(length: \(length))" }
}
