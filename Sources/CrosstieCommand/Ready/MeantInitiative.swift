import StakeholderModel

/// The words of a command line that name files, and the one that names joint work.
struct MeantInitiative {
  /// The words that name files.
  let paths: [String]
  /// The word that names joint work; `nil` where none does.
  let word: String?

  /// Tells them apart: joint work is the last word that is no file, unless no other word is left.
  init(_ words: [String], in files: any FileSystem) {
    guard words.count > 1,
      let place = words.lastIndex(where: { $0 != "-" && files.kind(of: $0) == nil })
    else {
      (paths, word) = (words, nil)
      return
    }
    var paths = words
    word = paths.remove(at: place)
    self.paths = paths
  }

  /// The work that is meant, by id or name; the only open one where no word names any, and `nil` where
  /// none is recorded.
  ///
  /// - Throws: A usage error where no work is called so, or several are meant.
  func initiative(in network: StakeholderNetwork) throws(Stop) -> Initiative? {
    let all = network.initiatives
    guard !all.isEmpty || word != nil else { return nil }
    guard !all.isEmpty else {
      throw Stop(
        .usage, "the file records no joint work",
        advice: "add an initiative with the organizations it requires; crosstie init shows how")
    }
    let ids = all.map(\.id.text).joined(separator: ", ")
    guard let word else {
      let open = all.filter { $0.phase != .closed }
      if let only = open.first, open.count == 1 { return only }
      throw Stop(
        .usage, "the file records several pieces of joint work", advice: "name one: \(ids)")
    }
    if let known = all.first(where: { $0.id.text == word }) { return known }
    let called = all.filter { $0.displayName.lowercased() == word.lowercased() }
    if let only = called.first, called.count == 1 { return only }
    let near = NearestName.of(word, among: all.flatMap { [$0.id.text, $0.displayName] })
    throw Stop(
      .usage,
      called.isEmpty ? "no joint work is called “\(word)”" : "several are called “\(word)”",
      advice: near.map { "did you mean “\($0)”?" } ?? "name one: \(ids)")
  }
}
