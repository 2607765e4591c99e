// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "KernelsBenchmark",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "Lectern", path: "../..")],
  targets: [
    .target(name: "CPeak"),
    .executableTarget(
      name: "kernels-benchmark",
      dependencies: [
        "CPeak",
        .product(name: "Tensors", package: "Lectern"),
        .product(name: "Attention", package: "Lectern"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
