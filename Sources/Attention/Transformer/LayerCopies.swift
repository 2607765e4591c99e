import Tensors

/// `count` layers like `layer`, with its values in parameters of their own. They draw from a generator
/// of their own, so that the caller's is where PyTorch's would be. A count below 1 or above 10,000 is
/// refused.
func copies<Layer: Module>(
  of layer: Layer, _ count: Int, for type: String, _ build: (Layer) -> Layer
) -> [Layer] {
  guard arePositive(type, ["numLayers": count]), isBuildable(type, "numLayers", count) else {
    return []
  }
  let state = layer.stateDict()
  // Sizes that were refused are refused once.
  if state.values.contains(where: \.isFailed) { return [] }
  return Generator(seed: 0).asDefault {
    (0..<count).map { _ in
      let copy = build(layer)
      copy.loadStateDict(state)
      return copy
    }
  }
}
