// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addFiguresBar(to table: inout NativeTable) {
    table.add(to: nil, #"@discardableResult func bar(_ labels: [String], _ values: Tensor, xlabel: String? = nil, ylabel: String? = nil, legend: [String] = [], title: String? = nil, figsize: (Double, Double)? = nil) -> Figure"#) { a, _ in
      let argument0: [String] = try [String].native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let argument2: String? = try a.isOmitted(2) ? nil : Optional<String>.native(a[2])
      let argument3: String? = try a.isOmitted(3) ? nil : Optional<String>.native(a[3])
      let argument4: [String] = try a.isOmitted(4) ? [] : [String].native(a[4])
      let argument5: String? = try a.isOmitted(5) ? nil : Optional<String>.native(a[5])
      let argument6: (Double, Double)? = try a.isOmitted(6) ? nil : a[6].payload.map { item0 in try (Double.native(item0.tupleElements[0]), Double.native(item0.tupleElements[1])) }
      let result = try checked { Figures.bar(argument0, argument1, xlabel: argument2, ylabel: argument3, legend: argument4, title: argument5, figsize: argument6) }
      return result.value
    }
    table.add(to: nil, #"@discardableResult func bar(_ labels: [String], _ values: [Double], xlabel: String? = nil, ylabel: String? = nil, title: String? = nil, figsize: (Double, Double)? = nil) -> Figure"#) { a, _ in
      let argument0: [String] = try [String].native(a[0])
      let argument1: [Double] = try [Double].native(a[1])
      let argument2: String? = try a.isOmitted(2) ? nil : Optional<String>.native(a[2])
      let argument3: String? = try a.isOmitted(3) ? nil : Optional<String>.native(a[3])
      let argument4: String? = try a.isOmitted(4) ? nil : Optional<String>.native(a[4])
      let argument5: (Double, Double)? = try a.isOmitted(5) ? nil : a[5].payload.map { item0 in try (Double.native(item0.tupleElements[0]), Double.native(item0.tupleElements[1])) }
      let result = try checked { Figures.bar(argument0, argument1, xlabel: argument2, ylabel: argument3, title: argument4, figsize: argument5) }
      return result.value
    }
    table.add(to: nil, #"@discardableResult func histogram(_ values: Tensor, bins: Int = 20, xlabel: String? = nil, ylabel: String? = nil, title: String? = nil, figsize: (Double, Double)? = nil) -> Figure"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let argument1: Int = try a.isOmitted(1) ? 20 : Int.native(a[1])
      let argument2: String? = try a.isOmitted(2) ? nil : Optional<String>.native(a[2])
      let argument3: String? = try a.isOmitted(3) ? nil : Optional<String>.native(a[3])
      let argument4: String? = try a.isOmitted(4) ? nil : Optional<String>.native(a[4])
      let argument5: (Double, Double)? = try a.isOmitted(5) ? nil : a[5].payload.map { item0 in try (Double.native(item0.tupleElements[0]), Double.native(item0.tupleElements[1])) }
      let result = try checked { Figures.histogram(argument0, bins: argument1, xlabel: argument2, ylabel: argument3, title: argument4, figsize: argument5) }
      return result.value
    }
  }
}
