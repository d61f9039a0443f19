/// Names of outputs beside an input.
enum OutputName {
  /// `NAME-KIND.svg` beside the first input.
  static func beside(_ loaded: LoadedNetwork, _ kind: String, ending: String) -> String {
    let input = loaded.paths.first ?? "-"
    let name = withoutEnding(input)
    let base = name.reversed().prefix { $0 != "/" }
    let folder = name.dropLast(base.count)
    switch String(base.reversed()) {
    case "-", ".", "..", "": return "\(folder)network-\(kind).\(ending)"
    default: return "\(name)-\(kind).\(ending)"
    }
  }

  /// The path without its ending, or without the slash of a folder.
  static func withoutEnding(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    guard let dot = path.lastIndex(of: "."), dot > path.startIndex,
      path[path.index(before: dot)] != "/", !path[dot...].contains("/")
    else { return path }
    return String(path[..<dot])
  }
}
