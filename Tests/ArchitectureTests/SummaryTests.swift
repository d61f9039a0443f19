import Testing

@Suite struct SummaryTests {
  @Test func `every summary is one sentence that ends in a period`() {
    for file in Repository.sources {
      for (number, summary) in summaries(of: file) {
        #expect(
          summary.hasSuffix("."), "\(file.path):\(number) does not end in a period: \(summary)")
        #expect(
          !holdsTwoSentences(summary), "\(file.path):\(number) is two sentences: \(summary)")
      }
    }
  }

  @Test func `two sentences are told from one`() {
    #expect(holdsTwoSentences("One thing. Another."))
    #expect(!holdsTwoSentences("One thing, such as `a. B`."))
    #expect(!holdsTwoSentences("Brandes, U. Algorithms, e.g. in networks."))
    #expect(!holdsTwoSentences("One thing."))
  }

  /// The first paragraph of each doc comment, with the number of its line.
  private func summaries(of file: SourceFile) -> [(Int, String)] {
    var found: [(Int, String)] = []
    var isInside = false
    var summary: [Substring] = []
    for (number, line) in file.lines.enumerated() {
      let text = line.drop { $0 == " " }
      let isComment = text.hasPrefix("///")
      let content = isComment ? text.dropFirst(3).drop { $0 == " " } : ""
      if isComment, !isInside || !summary.isEmpty, !content.isEmpty, !content.hasPrefix("- ") {
        summary.append(content)
      } else if !summary.isEmpty {
        found.append((number, summary.joined(separator: " ")))
        summary = []
      }
      isInside = isComment
    }
    return found
  }

  private func holdsTwoSentences(_ summary: String) -> Bool {
    var isQuoted = false
    let characters = Array(summary)
    for (place, character) in characters.enumerated() {
      if character == "`" { isQuoted.toggle() }
      guard character == ".", !isQuoted, place + 2 < characters.count, place > 1 else { continue }
      let isInitial = characters[place - 1].isUppercase && !characters[place - 2].isLetter
      if characters[place + 1] == " ", characters[place + 2].isUppercase, !isInitial { return true }
    }
    return false
  }
}
