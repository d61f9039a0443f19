// swift-tools-version: 6.2
import PackageDescription

let upcoming: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .strictMemorySafety(),
]

// Set by Scripts/check. Never on for a package that depends on this one: its builds must not break
// on a warning of a newer compiler.
let strict: [SwiftSetting] =
  Context.environment["STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)]

let settings = upcoming + strict

let realModule: Target.Dependency = .product(name: "RealModule", package: "swift-numerics")
let arguments: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")
let subprocess: Target.Dependency = .product(name: "Subprocess", package: "swift-subprocess")
// Subprocess speaks of paths in the words of System, which Linux has as a package.
let system: Target.Dependency = .product(
  name: "SystemPackage", package: "swift-system", condition: .when(platforms: [.linux]))

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: dependencies + ["TestSupport"], swiftSettings: settings)
}

let package = Package(
  name: "crosstie",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "GraphKernel", targets: ["GraphKernel"]),
    .library(
      name: "CrosstieAnalysis",
      targets: ["StakeholderModel", "FileFormats", "NetworkAnalysis", "Findings"]),
    .library(name: "CrosstieDrawing", targets: ["Drawing", "GraphvizLayout", "Publishing"]),
    .executable(name: "crosstie", targets: ["crosstie"]),
    .executable(name: "crosstie-bench", targets: ["crosstie-bench"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    .package(url: "https://github.com/apple/swift-system", from: "1.5.0"),
  ],
  targets: [
    // 0: the installed C libraries
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    .systemLibrary(
      name: "CPangoCairo", pkgConfig: "pangocairo",
      providers: [.apt(["libpango1.0-dev"]), .brew(["pango"])]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CZip", pkgConfig: "libzip",
      providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
    .systemLibrary(
      name: "CExpat", pkgConfig: "expat",
      providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]),
    .systemLibrary(
      name: "CXlsxWriter", pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),
    // ½: the few lines of C that hide version differences
    .target(name: "GraphvizShim", dependencies: ["CGraphviz"]),
    // 1
    module("TextFormats"),
    module("GraphKernel", [realModule]),
    // 2
    module("OfficePackages", ["CZip", "CExpat", "TextFormats"]),
    module("StakeholderModel", ["TextFormats", "GraphKernel"]),
    // 3
    module("NetworkAnalysis", ["GraphKernel", "StakeholderModel", realModule]),
    module(
      "FileFormats",
      ["CYAML", "CXlsxWriter", "TextFormats", "OfficePackages", "StakeholderModel"]),
    // 4
    module("Findings", ["GraphKernel", "StakeholderModel", "NetworkAnalysis"]),
    // 5
    module(
      "Drawing",
      ["TextFormats", "GraphKernel", "StakeholderModel", "NetworkAnalysis", "Findings", realModule]),
    // 6
    module("GraphvizLayout", ["GraphvizShim", "Drawing", subprocess, system]),
    module(
      "Publishing",
      [
        "CPangoCairo", "TextFormats", "OfficePackages", "StakeholderModel", "Findings", "Drawing",
      ]),
    // 7
    module(
      "CrosstieCommand",
      [
        "TextFormats", "GraphKernel", "StakeholderModel", "NetworkAnalysis", "FileFormats",
        "Findings", "Drawing", "GraphvizLayout", "Publishing", arguments,
      ]),
    .executableTarget(
      name: "crosstie", dependencies: ["CrosstieCommand", "GraphvizLayout"], swiftSettings: settings
    ),
    .executableTarget(
      name: "crosstie-bench",
      dependencies: [
        "GraphKernel", "StakeholderModel", "NetworkAnalysis", "FileFormats", arguments,
      ],
      swiftSettings: settings),
    // T
    .target(
      name: "TestSupport", dependencies: ["GraphKernel", "StakeholderModel"],
      path: "Tests/TestSupport", swiftSettings: settings),
    tests("Architecture", []),
    tests("TextFormats", ["TextFormats"]),
    tests("OfficePackages", ["OfficePackages"]),
    tests("GraphKernel", ["GraphKernel", realModule]),
    tests("StakeholderModel", ["StakeholderModel", "GraphKernel"]),
    tests(
      "NetworkAnalysis", ["NetworkAnalysis", "StakeholderModel", "GraphKernel", "FileFormats"]),
    tests("FileFormats", ["FileFormats", "OfficePackages", "StakeholderModel", "TextFormats"]),
    tests(
      "Findings",
      ["Findings", "FileFormats", "NetworkAnalysis", "StakeholderModel", "GraphKernel"]),
    tests(
      "Drawing", ["Drawing", "Findings", "NetworkAnalysis", "StakeholderModel", "GraphKernel"]),
    tests("GraphvizLayout", ["GraphvizLayout", "Drawing"]),
    tests(
      "Publishing",
      ["Publishing", "Drawing", "StakeholderModel", "OfficePackages", "CPangoCairo"]),
    tests(
      "CrosstieCommand",
      [
        "CrosstieCommand", "NetworkAnalysis", "FileFormats", "Findings", "Drawing",
        "GraphvizLayout", "Publishing", "StakeholderModel", "TextFormats", "OfficePackages",
      ]),
  ],
  swiftLanguageModes: [.v6]
)
