/// The files of a network by what they are.
struct SortedFiles {
  private(set) var yaml: [SourceFile] = []
  private(set) var tables: [SourceFile] = []
  private(set) var workbooks: [SourceFile] = []
  private(set) var refused: [SourceFile] = []
  private(set) var ignored: [SourceFile] = []

  /// Sorts files by name and content; whatever accompanies a network is left aside.
  init(_ files: [SourceFile], _ options: ReadingOptions) {
    for file in files.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) {
      switch Self.kind(of: file, options) {
      case .yaml: yaml.append(file)
      case .table: tables.append(file)
      case .workbook: workbooks.append(file)
      case .other: ignored.append(file)
      }
    }
    guard !hasNetwork else { return }
    refused = ignored
    ignored = []
  }

  var hasNetwork: Bool { !networks.isEmpty }

  /// The first file of each network; tables of text are one network, and so are files of YAML.
  var networks: [SourceFile] { Array(yaml.prefix(1) + tables.prefix(1)) + workbooks }

  private enum Kind { case yaml, table, workbook, other }

  private static func kind(of file: SourceFile, _ options: ReadingOptions) -> Kind {
    if file.baseName.hasPrefix(".") && file.baseName != "-" { return .other }
    if file.baseName.lowercased().hasSuffix(".layout.yaml") { return .other }
    if file.baseName.hasPrefix("~$") { return .other }
    if file.isExcelWorkbook || options.format == .workbook { return .workbook }
    if let format = options.format { return format == .yaml ? .yaml : .table }
    switch file.ending {
    case "yaml", "yml": return .yaml
    case "csv", "tsv", "tab": return .table
    case "", "txt", "stdin": return kindByContent(file)
    default: return file.startsAsYAML ? .yaml : .other
    }
  }

  private static func kindByContent(_ file: SourceFile) -> Kind {
    if file.startsAsYAML { return .yaml }
    let start = file.bytes.prefix(4_096)
    let firstLine = start.prefix { $0 != 0x0A && $0 != 0x0D }
    let delimiters: [UInt8] = [0x2C, 0x3B, 0x09, 0x7C]
    return firstLine.contains(where: delimiters.contains) ? .table : .other
  }
}

extension SourceFile {
  /// Whether the first key is `crosstie`, after comments and blank lines.
  fileprivate var startsAsYAML: Bool {
    for line in bytes.prefix(65_536).split(separator: 0x0A, maxSplits: 200) {
      let text = line.drop { $0 == 0x20 || $0 == 0x0D || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
      if text.isEmpty || text.first == 0x23 || text.starts(with: "---".utf8) { continue }
      return text.starts(with: "crosstie:".utf8)
    }
    return false
  }

  /// Whether the file is a workbook of Excel, old or new.
  package var isExcelWorkbook: Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
      || ["xlsx", "xls", "xlsm", "ods"].contains(ending)
  }
}
