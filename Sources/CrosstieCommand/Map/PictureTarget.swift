/// The file a picture goes to.
struct PictureTarget: Sendable {
  /// How a picture is written.
  enum Format: String, CaseIterable, Sendable {
    case svg, png, pdf, pptx
  }

  /// The path as the user gave it; `nil` for a name beside the input.
  let path: String?
  /// How it is written.
  let format: Format

  /// Settles the format from the flag and the ending, which must agree.
  init(path: String?, format word: String?) throws(Stop) {
    let known = Format.allCases.map(\.rawValue).joined(separator: ", ")
    let ending = path.flatMap { path in
      path.lastIndex(of: ".").map { String(path[path.index(after: $0)...]).lowercased() }
    }
    var asked: Format?
    if let word {
      guard let format = Format(rawValue: word.lowercased()) else {
        throw Stop(.usage, "“\(word)” is not a picture format", advice: "formats: " + known)
      }
      asked = format
    }
    self.path = path
    switch (asked, ending.flatMap(Format.init)) {
    case (let asked?, let ended?) where asked != ended:
      throw Stop(
        .usage, "--format \(asked.rawValue) and the ending of \(path ?? "") disagree",
        advice: "leave out --format, or change the ending")
    case (let asked?, _): format = asked
    case (nil, let ended?): format = ended
    case (nil, nil) where path == nil: format = .svg
    case (nil, nil):
      throw Stop(
        .usage, "the ending of \(path ?? "") is not a picture format",
        advice: "name a file that ends in one of \(known)")
    }
  }
}
