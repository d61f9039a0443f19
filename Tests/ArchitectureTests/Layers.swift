/// One row of the table of modules: what a module may import.
struct Layer {
  let module: String
  let mayImport: Set<String>
}

/// The table of modules, from the bottom up; a module imports lower rows only, never a sibling.
enum Layers {
  private static let kernel: Set<String> = ["TextFormats", "GraphKernel"]
  private static let model = kernel.union(["StakeholderModel"])
  private static let reading = model.union(["NetworkAnalysis", "Findings"])

  static let table: [Layer] = [
    Layer(module: "CGraphviz", mayImport: []),
    Layer(module: "CPangoCairo", mayImport: []),
    Layer(module: "CYAML", mayImport: []),
    Layer(module: "CZip", mayImport: []),
    Layer(module: "CExpat", mayImport: []),
    Layer(module: "CXlsxWriter", mayImport: []),
    Layer(module: "GraphvizShim", mayImport: ["CGraphviz"]),
    Layer(module: "TextFormats", mayImport: []),
    Layer(module: "GraphKernel", mayImport: ["RealModule"]),
    Layer(module: "OfficePackages", mayImport: systemC.union(["CZip", "CExpat", "TextFormats"])),
    Layer(module: "StakeholderModel", mayImport: kernel),
    Layer(module: "NetworkAnalysis", mayImport: model.union(["RealModule"])),
    Layer(
      module: "FileFormats",
      mayImport: model.union(["CYAML", "CXlsxWriter", "OfficePackages"])
        .union(systemC)),
    Layer(module: "Findings", mayImport: model.union(["NetworkAnalysis"])),
    Layer(module: "Drawing", mayImport: reading.union(["RealModule"])),
    Layer(
      module: "GraphvizLayout",
      mayImport: reading.union(["Drawing", "GraphvizShim", "Subprocess", "System"])
        .union(["SystemPackage"]).union(systemC)),
    Layer(
      module: "Publishing",
      mayImport: reading.union(["Drawing", "CPangoCairo", "OfficePackages"]).union(systemC)),
    Layer(
      module: "CrosstieCommand",
      mayImport: reading.union(["Drawing", "FileFormats", "GraphvizLayout", "Publishing"])
        .union(["ArgumentParser", "FoundationEssentials"]).union(systemC)),
    Layer(module: "crosstie", mayImport: ["CrosstieCommand", "GraphvizLayout"]),
    Layer(
      module: "crosstie-bench",
      mayImport: systemC.union(model).union(["NetworkAnalysis", "FileFormats"])
        .union(["ArgumentParser"])),
  ]

  /// The C library under its names on the platforms.
  private static let systemC: Set<String> = ["Glibc", "Musl", "Darwin"]

  /// What the compiler brings with it, allowed everywhere.
  static let standard: Set<String> = ["Swift", "Synchronization", "_Concurrency"]

  static func layer(of module: String) -> Layer? { table.first { $0.module == module } }
}
