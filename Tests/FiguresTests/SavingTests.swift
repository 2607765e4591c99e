import Figures
import Foundation
import Tensors
import Testing

@Suite struct SavingTests {
  let figure = plot([1, 2, 3], [[1, 4, 9]], xlabel: "x", legend: ["squares"])

  @Test func theEndingSaysWhatIsWritten() throws {
    let folder = try TemporaryFolder()
    for name in ["squares.png", "squares.svg", "squares.csv"] {
      figure.save(to: folder.url(name).path)
    }
    #expect(folder.names == ["squares.csv", "squares.png", "squares.svg"])
    #expect(try folder.bytes("squares.png").starts(with: [0x89, 0x50, 0x4E, 0x47]))
    #expect(String(decoding: try folder.bytes("squares.svg"), as: UTF8.self).contains("squares"))
    #expect(String(decoding: try folder.bytes("squares.csv"), as: UTF8.self).contains("9"))
  }

  @Test func itIsThePictureThatARunDraws() throws {
    let folder = try TemporaryFolder()
    let drawing = FigureFolder(folder.path)
    drawing.draw(figure.script(named: "figure"), named: "figure")
    #expect(drawing.finish().failures.isEmpty)
    figure.save(to: folder.url("saved.png").path)
    #expect(try folder.bytes("saved.png") == folder.bytes("figure.png"))
  }

  @Test func otherEndingsAndPlacesAreRefused() throws {
    let folder = try TemporaryFolder()
    #expect {
      try catchingErrors { figure.save(to: folder.url("squares.jpeg").path) }
    } throws: { error in
      "\(error)" == "unknown format 'jpeg'; there are .csv, .png, .svg"
    }
    #expect {
      try catchingErrors { figure.save(to: folder.url("no/such/folder.png").path) }
    } throws: { error in
      "\(error)".hasPrefix("save: ")
    }
    #expect(folder.names == [])
  }

  @Test func nothingIsDrawnOnShapesAlone() throws {
    let folder = try TemporaryFolder()
    withoutData { figure.save(to: folder.url("squares.png").path) }
    #expect(folder.names == [])
  }
}
