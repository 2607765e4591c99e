// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addFiguresPlot(to table: inout NativeTable) {
    table.add(to: nil, #"@discardableResult func plot(_ x: Tensor, _ y: Tensor, xlabel: String? = nil, ylabel: String? = nil, legend: [String] = [], title: String? = nil, figsize: (Double, Double)? = nil, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil, xscale: String = "linear", yscale: String = "linear") -> Figure"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let argument2: String? = try a.isOmitted(2) ? nil : Optional<String>.native(a[2])
      let argument3: String? = try a.isOmitted(3) ? nil : Optional<String>.native(a[3])
      let argument4: [String] = try a.isOmitted(4) ? [] : [String].native(a[4])
      let argument5: String? = try a.isOmitted(5) ? nil : Optional<String>.native(a[5])
      let argument6: (Double, Double)? = try a.isOmitted(6) ? nil : a[6].payload.map { item0 in try (Double.native(item0.tupleElements[0]), Double.native(item0.tupleElements[1])) }
      let argument7: (Double, Double)? = try a.isOmitted(7) ? nil : a[7].payload.map { item0 in try (Double.native(item0.tupleElements[0]), Double.native(item0.tupleElements[1])) }
      let argument8: (Double, Double)? = try a.isOmitted(8) ? nil : a[8].payload.map { item0 in try (Double.native(item0.tupleElements[0]), Double.native(item0.tupleElements[1])) }
      let argument9: String = try a.isOmitted(9) ? "linear" : String.native(a[9])
      let argument10: String = try a.isOmitted(10) ? "linear" : String.native(a[10])
      let result = try checked { Figures.plot(argument0, argument1, xlabel: argument2, ylabel: argument3, legend: argument4, title: argument5, figsize: argument6, xlim: argument7, ylim: argument8, xscale: argument9, yscale: argument10) }
      return result.value
    }
    table.add(to: nil, #"@discardableResult func plot(_ y: Tensor, xlabel: String? = nil, ylabel: String? = nil, legend: [String] = [], title: String? = nil, figsize: (Double, Double)? = nil, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil, xscale: String = "linear", yscale: String = "linear") -> Figure"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let argument1: String? = try a.isOmitted(1) ? nil : Optional<String>.native(a[1])
      let argument2: String? = try a.isOmitted(2) ? nil : Optional<String>.native(a[2])
      let argument3: [String] = try a.isOmitted(3) ? [] : [String].native(a[3])
      let argument4: String? = try a.isOmitted(4) ? nil : Optional<String>.native(a[4])
      let argument5: (Double, Double)? = try a.isOmitted(5) ? nil : a[5].payload.map { item0 in try (Double.native(item0.tupleElements[0]), Double.native(item0.tupleElements[1])) }
      let argument6: (Double, Double)? = try a.isOmitted(6) ? nil : a[6].payload.map { item0 in try (Double.native(item0.tupleElements[0]), Double.native(item0.tupleElements[1])) }
      let argument7: (Double, Double)? = try a.isOmitted(7) ? nil : a[7].payload.map { item0 in try (Double.native(item0.tupleElements[0]), Double.native(item0.tupleElements[1])) }
      let argument8: String = try a.isOmitted(8) ? "linear" : String.native(a[8])
      let argument9: String = try a.isOmitted(9) ? "linear" : String.native(a[9])
      let result = try checked { Figures.plot(argument0, xlabel: argument1, ylabel: argument2, legend: argument3, title: argument4, figsize: argument5, xlim: argument6, ylim: argument7, xscale: argument8, yscale: argument9) }
      return result.value
    }
    table.add(to: nil, #"@discardableResult func plot(_ x: [Double], _ y: [Double], xlabel: String? = nil, ylabel: String? = nil, legend: [String] = [], title: String? = nil, figsize: (Double, Double)? = nil, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil, xscale: String = "linear", yscale: String = "linear") -> Figure"#) { a, _ in
      let argument0: [Double] = try [Double].native(a[0])
      let argument1: [Double] = try [Double].native(a[1])
      let argument2: String? = try a.isOmitted(2) ? nil : Optional<String>.native(a[2])
      let argument3: String? = try a.isOmitted(3) ? nil : Optional<String>.native(a[3])
      let argument4: [String] = try a.isOmitted(4) ? [] : [String].native(a[4])
      let argument5: String? = try a.isOmitted(5) ? nil : Optional<String>.native(a[5])
      let argument6: (Double, Double)? = try a.isOmitted(6) ? nil : a[6].payload.map { item0 in try (Double.native(item0.tupleElements[0]), Double.native(item0.tupleElements[1])) }
      let argument7: (Double, Double)? = try a.isOmitted(7) ? nil : a[7].payload.map { item0 in try (Double.native(item0.tupleElements[0]), Double.native(item0.tupleElements[1])) }
      let argument8: (Double, Double)? = try a.isOmitted(8) ? nil : a[8].payload.map { item0 in try (Double.native(item0.tupleElements[0]), Double.native(item0.tupleElements[1])) }
      let argument9: String = try a.isOmitted(9) ? "linear" : String.native(a[9])
      let argument10: String = try a.isOmitted(10) ? "linear" : String.native(a[10])
      let result = try checked { Figures.plot(argument0, argument1, xlabel: argument2, ylabel: argument3, legend: argument4, title: argument5, figsize: argument6, xlim: argument7, ylim: argument8, xscale: argument9, yscale: argument10) }
      return result.value
    }
    table.add(to: nil, #"@discardableResult func plot(_ x: [Double], _ y: [[Double]], xlabel: String? = nil, ylabel: String? = nil, legend: [String] = [], title: String? = nil, figsize: (Double, Double)? = nil, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil, xscale: String = "linear", yscale: String = "linear") -> Figure"#) { a, _ in
      let argument0: [Double] = try [Double].native(a[0])
      let argument1: [[Double]] = try [[Double]].native(a[1])
      let argument2: String? = try a.isOmitted(2) ? nil : Optional<String>.native(a[2])
      let argument3: String? = try a.isOmitted(3) ? nil : Optional<String>.native(a[3])
      let argument4: [String] = try a.isOmitted(4) ? [] : [String].native(a[4])
      let argument5: String? = try a.isOmitted(5) ? nil : Optional<String>.native(a[5])
      let argument6: (Double, Double)? = try a.isOmitted(6) ? nil : a[6].payload.map { item0 in try (Double.native(item0.tupleElements[0]), Double.native(item0.tupleElements[1])) }
      let argument7: (Double, Double)? = try a.isOmitted(7) ? nil : a[7].payload.map { item0 in try (Double.native(item0.tupleElements[0]), Double.native(item0.tupleElements[1])) }
      let argument8: (Double, Double)? = try a.isOmitted(8) ? nil : a[8].payload.map { item0 in try (Double.native(item0.tupleElements[0]), Double.native(item0.tupleElements[1])) }
      let argument9: String = try a.isOmitted(9) ? "linear" : String.native(a[9])
      let argument10: String = try a.isOmitted(10) ? "linear" : String.native(a[10])
      let result = try checked { Figures.plot(argument0, argument1, xlabel: argument2, ylabel: argument3, legend: argument4, title: argument5, figsize: argument6, xlim: argument7, ylim: argument8, xscale: argument9, yscale: argument10) }
      return result.value
    }
    table.add(to: nil, #"@discardableResult func plot(_ y: [Double], xlabel: String? = nil, ylabel: String? = nil, legend: [String] = [], title: String? = nil, figsize: (Double, Double)? = nil, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil, xscale: String = "linear", yscale: String = "linear") -> Figure"#) { a, _ in
      let argument0: [Double] = try [Double].native(a[0])
      let argument1: String? = try a.isOmitted(1) ? nil : Optional<String>.native(a[1])
      let argument2: String? = try a.isOmitted(2) ? nil : Optional<String>.native(a[2])
      let argument3: [String] = try a.isOmitted(3) ? [] : [String].native(a[3])
      let argument4: String? = try a.isOmitted(4) ? nil : Optional<String>.native(a[4])
      let argument5: (Double, Double)? = try a.isOmitted(5) ? nil : a[5].payload.map { item0 in try (Double.native(item0.tupleElements[0]), Double.native(item0.tupleElements[1])) }
      let argument6: (Double, Double)? = try a.isOmitted(6) ? nil : a[6].payload.map { item0 in try (Double.native(item0.tupleElements[0]), Double.native(item0.tupleElements[1])) }
      let argument7: (Double, Double)? = try a.isOmitted(7) ? nil : a[7].payload.map { item0 in try (Double.native(item0.tupleElements[0]), Double.native(item0.tupleElements[1])) }
      let argument8: String = try a.isOmitted(8) ? "linear" : String.native(a[8])
      let argument9: String = try a.isOmitted(9) ? "linear" : String.native(a[9])
      let result = try checked { Figures.plot(argument0, xlabel: argument1, ylabel: argument2, legend: argument3, title: argument4, figsize: argument5, xlim: argument6, ylim: argument7, xscale: argument8, yscale: argument9) }
      return result.value
    }
    table.add(to: nil, #"@discardableResult func scatter(_ x: Tensor, _ y: Tensor, xlabel: String? = nil, ylabel: String? = nil, legend: [String] = [], title: String? = nil, figsize: (Double, Double)? = nil, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil, xscale: String = "linear", yscale: String = "linear") -> Figure"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let argument2: String? = try a.isOmitted(2) ? nil : Optional<String>.native(a[2])
      let argument3: String? = try a.isOmitted(3) ? nil : Optional<String>.native(a[3])
      let argument4: [String] = try a.isOmitted(4) ? [] : [String].native(a[4])
      let argument5: String? = try a.isOmitted(5) ? nil : Optional<String>.native(a[5])
      let argument6: (Double, Double)? = try a.isOmitted(6) ? nil : a[6].payload.map { item0 in try (Double.native(item0.tupleElements[0]), Double.native(item0.tupleElements[1])) }
      let argument7: (Double, Double)? = try a.isOmitted(7) ? nil : a[7].payload.map { item0 in try (Double.native(item0.tupleElements[0]), Double.native(item0.tupleElements[1])) }
      let argument8: (Double, Double)? = try a.isOmitted(8) ? nil : a[8].payload.map { item0 in try (Double.native(item0.tupleElements[0]), Double.native(item0.tupleElements[1])) }
      let argument9: String = try a.isOmitted(9) ? "linear" : String.native(a[9])
      let argument10: String = try a.isOmitted(10) ? "linear" : String.native(a[10])
      let result = try checked { Figures.scatter(argument0, argument1, xlabel: argument2, ylabel: argument3, legend: argument4, title: argument5, figsize: argument6, xlim: argument7, ylim: argument8, xscale: argument9, yscale: argument10) }
      return result.value
    }
    table.add(to: nil, #"@discardableResult func scatter(_ x: [Double], _ y: [Double], xlabel: String? = nil, ylabel: String? = nil, title: String? = nil, figsize: (Double, Double)? = nil) -> Figure"#) { a, _ in
      let argument0: [Double] = try [Double].native(a[0])
      let argument1: [Double] = try [Double].native(a[1])
      let argument2: String? = try a.isOmitted(2) ? nil : Optional<String>.native(a[2])
      let argument3: String? = try a.isOmitted(3) ? nil : Optional<String>.native(a[3])
      let argument4: String? = try a.isOmitted(4) ? nil : Optional<String>.native(a[4])
      let argument5: (Double, Double)? = try a.isOmitted(5) ? nil : a[5].payload.map { item0 in try (Double.native(item0.tupleElements[0]), Double.native(item0.tupleElements[1])) }
      let result = try checked { Figures.scatter(argument0, argument1, xlabel: argument2, ylabel: argument3, title: argument4, figsize: argument5) }
      return result.value
    }
  }
}
