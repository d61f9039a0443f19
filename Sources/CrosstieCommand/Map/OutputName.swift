/// Names of outputs beside an input.
enum OutputName {
  /// `NAME-KIND.svg` beside the first input.
  static func beside(_ loaded: LoadedNetwork, _ kind: String, ending: String) -> String {
    let input = loaded.paths.first ?? "-"
    return "\(withoutEnding(input == "-" ? "network" : input))-\(kind).\(ending)"
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
