// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "TrainingBenchmark",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "Lectern", path: "../..")],
  targets: [
    .executableTarget(
      name: "training-benchmark",
      dependencies: [
        .product(name: "Tensors", package: "Lectern"),
        .product(name: "Attention", package: "Lectern"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
