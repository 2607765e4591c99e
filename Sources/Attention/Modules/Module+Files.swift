internal import Tensors

extension Module {
  /// Writes every parameter to a safetensors file, under its `state_dict` name: what
  /// `safetensors.torch.save_file(model.state_dict(), path)` writes in Python.
  public func save(to path: String, metadata: [String: String] = [:]) {
    reporting(()) { try writeTensors(stateDict(), to: path, metadata: metadata, for: "save") }
  }

  /// Sets every parameter from a safetensors file; names and shapes as in ``loadStateDict(_:strict:)``.
  ///
  /// Numbers of another precision become the parameter's own type.
  @discardableResult
  public func load(
    from path: String, strict: Bool = true
  ) -> (missingKeys: [String], unexpectedKeys: [String]) {
    reporting(([], [])) {
      loadStateDict(try readTensors(from: path, for: "load"), strict: strict)
    }
  }
}
