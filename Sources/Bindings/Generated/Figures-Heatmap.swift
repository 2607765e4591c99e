// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addFiguresHeatmap(to table: inout NativeTable) {
    table.add(to: nil, #"@discardableResult func heatmap(_ matrix: Tensor, xlabel: String? = nil, ylabel: String? = nil, title: String? = nil, colormap: String = "Reds", figsize: (Double, Double)? = nil) -> Figure"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let argument1: String? = try a.isOmitted(1) ? nil : Optional<String>.native(a[1])
      let argument2: String? = try a.isOmitted(2) ? nil : Optional<String>.native(a[2])
      let argument3: String? = try a.isOmitted(3) ? nil : Optional<String>.native(a[3])
      let argument4: String = try a.isOmitted(4) ? "Reds" : String.native(a[4])
      let argument5: (Double, Double)? = try a.isOmitted(5) ? nil : a[5].payload.map { item0 in try (Double.native(item0.tupleElements[0]), Double.native(item0.tupleElements[1])) }
      let result = try checked { Figures.heatmap(argument0, xlabel: argument1, ylabel: argument2, title: argument3, colormap: argument4, figsize: argument5) }
      return result.value
    }
    table.add(to: nil, #"@discardableResult func heatmaps(_ matrices: Tensor, titles: [String] = [], xlabel: String? = nil, ylabel: String? = nil, title: String? = nil, colormap: String = "Reds", figsize: (Double, Double)? = nil) -> Figure"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let argument1: [String] = try a.isOmitted(1) ? [] : [String].native(a[1])
      let argument2: String? = try a.isOmitted(2) ? nil : Optional<String>.native(a[2])
      let argument3: String? = try a.isOmitted(3) ? nil : Optional<String>.native(a[3])
      let argument4: String? = try a.isOmitted(4) ? nil : Optional<String>.native(a[4])
      let argument5: String = try a.isOmitted(5) ? "Reds" : String.native(a[5])
      let argument6: (Double, Double)? = try a.isOmitted(6) ? nil : a[6].payload.map { item0 in try (Double.native(item0.tupleElements[0]), Double.native(item0.tupleElements[1])) }
      let result = try checked { Figures.heatmaps(argument0, titles: argument1, xlabel: argument2, ylabel: argument3, title: argument4, colormap: argument5, figsize: argument6) }
      return result.value
    }
    table.add(to: nil, #"@discardableResult func attentionMap(_ weights: Tensor, queries: [String] = [], keys: [String] = [], title: String? = nil, colormap: String = "Reds", figsize: (Double, Double)? = nil) -> Figure"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let argument1: [String] = try a.isOmitted(1) ? [] : [String].native(a[1])
      let argument2: [String] = try a.isOmitted(2) ? [] : [String].native(a[2])
      let argument3: String? = try a.isOmitted(3) ? nil : Optional<String>.native(a[3])
      let argument4: String = try a.isOmitted(4) ? "Reds" : String.native(a[4])
      let argument5: (Double, Double)? = try a.isOmitted(5) ? nil : a[5].payload.map { item0 in try (Double.native(item0.tupleElements[0]), Double.native(item0.tupleElements[1])) }
      let result = try checked { Figures.attentionMap(argument0, queries: argument1, keys: argument2, title: argument3, colormap: argument4, figsize: argument5) }
      return result.value
    }
    table.add(to: nil, #"@discardableResult func attentionMaps(_ weights: Tensor, queries: [String] = [], keys: [String] = [], titles: [String] = [], title: String? = nil, colormap: String = "Reds", figsize: (Double, Double)? = nil) -> Figure"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let argument1: [String] = try a.isOmitted(1) ? [] : [String].native(a[1])
      let argument2: [String] = try a.isOmitted(2) ? [] : [String].native(a[2])
      let argument3: [String] = try a.isOmitted(3) ? [] : [String].native(a[3])
      let argument4: String? = try a.isOmitted(4) ? nil : Optional<String>.native(a[4])
      let argument5: String = try a.isOmitted(5) ? "Reds" : String.native(a[5])
      let argument6: (Double, Double)? = try a.isOmitted(6) ? nil : a[6].payload.map { item0 in try (Double.native(item0.tupleElements[0]), Double.native(item0.tupleElements[1])) }
      let result = try checked { Figures.attentionMaps(argument0, queries: argument1, keys: argument2, titles: argument3, title: argument4, colormap: argument5, figsize: argument6) }
      return result.value
    }
  }
}
