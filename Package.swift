// swift-tools-version: 6.2
import Foundation
import PackageDescription

let syntax = { (name: String) in Target.Dependency.product(name: name, package: "swift-syntax") }

/// Every Swift target of ours is compiled the same way: imports are internal unless they say otherwise.
let house: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func target(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = [])
  -> Target
{
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: house)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = [])
  -> Target
{
  .testTarget(
    name: name, dependencies: dependencies, resources: resources, swiftSettings: house)
}

/// The tool carries its libraries in itself: to find and bind those that lie in files of their own
/// takes as long as a short notebook's check. Debian's packages bring all of them, elsewhere only
/// Swift's are at hand. A tool that lies at a fixed address, and whose names nobody looks up, leaves
/// nothing to adjust at its start. A library stands behind those that need it, and Foundation's need
/// each other in both directions. Such a tool asks for no user's name: `stat`, not `attributesOfItem`.
let isDebian = FileManager.default.fileExists(atPath: "/etc/debian_version")
let foundation = [
  "-lCoreFoundation", "-l_FoundationICU", "-l_FoundationCShims", "-l_FoundationCollections",
]
let carried = foundation + foundation + ["-lcmark-gfm", "-lstdc++"]
let fixedPlace =
  isDebian ? ["-static-executable"] : ["-static-stdlib", "-Xclang-linker", "-no-pie"]
let oneFile = fixedPlace + carried + ["-Xlinker", "--no-export-dynamic", "-Xlinker", "-s"]

let package = Package(
  name: "Lectern",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Tensors", targets: ["Tensors"]),
    .library(name: "Attention", targets: ["Attention"]),
    .library(name: "Datasets", targets: ["Datasets"]),
    .library(name: "Figures", targets: ["Figures"]),
    .executable(name: "lectern", targets: ["lectern"]),
  ],
  dependencies: [
    .package(url: "https://github.com/swiftlang/swift-syntax", exact: "603.0.1"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // The library: tensors, attention, data, figures. Knows nothing of notebooks.
    .target(name: "CKernels"),
    target("Tensors", ["CKernels"]),
    target("Attention", ["Tensors"]),
    target("Datasets", ["Tensors"]),
    .target(
      name: "CGnuplot",
      linkerSettings: [
        .linkedLibrary("boost_iostreams"), .linkedLibrary("boost_system"),
        .linkedLibrary("boost_filesystem"),
      ]),
    target("Figures", ["CGnuplot", "Tensors"]),

    // The language: text → checked program → values. Knows no tensor and no markdown.
    target("Diagnostics", []),
    target(
      "Programs",
      [
        "Diagnostics", syntax("SwiftSyntax"), syntax("SwiftParser"),
        syntax("SwiftParserDiagnostics"), syntax("SwiftDiagnostics"),
      ]),
    target("Memory", []),
    target("Interpretation", ["Programs", "Diagnostics", "Memory"]),
    target(
      "Bindings",
      ["Interpretation", "Programs", "Memory", "Tensors", "Attention", "Datasets", "Figures"]),

    // Writes the bindings: `make bindings`.
    .target(
      name: "BindingGenerator", dependencies: [syntax("SwiftSyntax"), syntax("SwiftParser")],
      path: "Tools/BindingGenerator", swiftSettings: house),
    .executableTarget(
      name: "generate-bindings", dependencies: ["BindingGenerator"],
      path: "Tools/generate-bindings", swiftSettings: house),

    // The notebook: markdown → run → report.
    .systemLibrary(
      name: "CMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
      ]),
    target("Notebooks", ["Diagnostics", "CMarkGFM", .product(name: "Yams", package: "Yams")]),
    target("Runs", ["Notebooks", "Figures", "Diagnostics"]),
    target(
      "Execution",
      [
        "Runs", "Notebooks", "Programs", "Interpretation", "Bindings", "Figures", "Tensors",
        "Diagnostics",
      ]),
    target("Reports", ["Runs", "Notebooks", "Figures", "Diagnostics", "CMarkGFM"]),
    .executableTarget(
      name: "lectern",
      dependencies: [
        "Execution", "Reports", "Runs", "Notebooks", "Diagnostics", "Bindings",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house,
      linkerSettings: [.unsafeFlags(oneFile, .when(platforms: [.linux]))]),

    tests("TensorsTests", ["Tensors", "CKernels"], resources: [.copy("Fixtures")]),
    tests("AttentionTests", ["Attention", "Tensors"], resources: [.copy("Fixtures")]),
    tests("DatasetsTests", ["Datasets", "Tensors"]),
    tests("FiguresTests", ["Figures", "Tensors"], resources: [.copy("Snapshots")]),
    tests("DiagnosticsTests", ["Diagnostics"]),
    tests("ProgramsTests", ["Programs", "Interpretation", "Diagnostics"]),
    tests(
      "InterpretationTests", ["Interpretation", "Programs", "Diagnostics", "Memory"],
      resources: [.copy("Language"), .copy("Refused"), .copy("Failing")]),
    tests(
      "BindingsTests",
      ["Bindings", "BindingGenerator", "Interpretation", "Programs", "Diagnostics", "Tensors"]),
    tests("NotebooksTests", ["Notebooks", "Diagnostics"]),
    tests(
      "ReportsTests", ["Reports", "Runs", "Notebooks", "Diagnostics"],
      resources: [.copy("Snapshots")]),
    tests(
      "ExecutionTests",
      [
        "Execution", "Reports", "Runs", "Notebooks", "Diagnostics", syntax("SwiftSyntax"),
        syntax("SwiftParser"),
      ],
      resources: [.copy("Notebooks"), .copy("Corpus")]),
    // Starts the tool as a reader does; it is built beside the tests.
    tests("CommandLineTests", []),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx20
)
