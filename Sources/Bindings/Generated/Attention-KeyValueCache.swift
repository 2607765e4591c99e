// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addAttentionKeyValueCache(to table: inout NativeTable) {
    table.add(to: "KeyValueCache", #"init()"#) { _, _ in
      let result = try checked { KeyValueCache() }
      return result.value
    }
    table.add(to: "KeyValueCache", #"var length: Int { get }"#) { a, _ in
      let receiver = try KeyValueCache.native(a[0])
      let result = try checked { receiver.length }
      return result.value
    }
    table.add(to: "KeyValueCache", #"var description: String { get }"#) { a, _ in
      let receiver = try KeyValueCache.native(a[0])
      let result = try checked { receiver.description }
      return result.value
    }
  }
}
