/// One file as it was found, with its name as the user gave it.
public struct SourceFile: Sendable {
  /// The path as the user gave it; shown in messages and never opened.
  public let name: String
  /// The contents.
  public let bytes: [UInt8]

  /// Makes a file.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Makes a file of text in UTF-8.
  public init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The last part of the path.
  var baseName: String {
    name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? name
  }

  /// The base name up to its last dot.
  var stem: String {
    guard let dot = baseName.lastIndex(of: "."), dot != baseName.startIndex else { return baseName }
    return String(baseName[..<dot])
  }

  /// What follows the last dot of the base name, in lower case.
  var ending: String {
    guard let dot = baseName.lastIndex(of: "."), dot != baseName.startIndex else { return "" }
    return baseName[dot...].dropFirst().lowercased()
  }
}
