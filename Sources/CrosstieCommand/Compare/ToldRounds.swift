import Drawing
import Findings
import NetworkAnalysis
import StakeholderModel
import TextFormats

/// Two rounds in the words in which they may be told.
///
/// Names of those who are in both rounds are those of the second. Where people may not be named, what
/// is told of single people is told in numbers.
struct ToldRounds {
  let comparison: RoundComparison
  let before: PictureContent
  let after: PictureContent
  let level: SharingLevel
  let isAll: Bool
  let isTechnical: Bool
  /// What came of what the first round asked for, as far as it may be told.
  let actions: [ActionFollowUp]
  /// What came of the introductions that the first round would have proposed; none where people may
  /// not be named.
  let introductions: [IntroductionFollowUp]

  /// How many of each are told at first.
  static let first = 5

  init(
    _ comparison: RoundComparison, _ sharing: SharingOptions, isAll: Bool, isTechnical: Bool
  ) {
    let level = sharing.share ?? .internal
    func content(_ reading: Reading) -> PictureContent {
      PictureContent(
        network: reading.network.reduced(
          to: level, includesRestricted: sharing.includeRestricted),
        reading: reading, sharing: level)
    }
    self.comparison = comparison
    self.level = level
    self.isAll = isAll
    self.isTechnical = isTechnical
    let before = content(comparison.before)
    self.before = before
    after = content(comparison.after)
    actions = comparison.actions.filter { before.tells($0.finding) }
    introductions =
      before.namesPeople
      ? comparison.introductions().filter { $0.isTold(in: before.network) } : []
  }

  /// The most that are told of something.
  var limit: Int { isAll ? .max : Self.first }

  /// The page for a screen.
  func page(width: Int?) -> String {
    var page = TextPage(after.network, width: width)
    for (number, section) in sections.enumerated() {
      let heading = Claim([.text(section.heading)])
      if number == 0 { page.sentence(heading) } else { page.heading(heading) }
      for sentence in section.sentences { page.detail(Claim([.text(sentence)])) }
      for item in section.items {
        page.item(Claim([.text(item.text)]))
        for detail in item.details { page.detail(Claim([.text(detail)])) }
      }
    }
    return page.text
  }

  /// The page as Markdown.
  var markdown: String {
    var text = ""
    for (number, section) in sections.enumerated() {
      text += number == 0 ? "# " : "\n## "
      text += Self.escaped(section.heading) + "\n"
      if !section.sentences.isEmpty { text += "\n" }
      text += section.sentences.map { Self.escaped($0) + "\n" }.joined(separator: "\n")
      if !section.items.isEmpty { text += "\n" }
      for item in section.items {
        text += "* " + Self.escaped(item.text) + "\n"
        for detail in item.details { text += "  " + Self.escaped(detail) + "\n" }
      }
    }
    return text
  }

  /// Text that Markdown shows as it is.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in visible(text) {
      if "\\`*_[]<>#|&".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }

  /// A part of the page.
  struct Section {
    let heading: String
    var sentences: [String] = []
    var items: [Item] = []
  }

  /// An entry of a list.
  struct Item {
    let text: String
    var details: [String] = []

    init(_ text: String, details: [String] = []) {
      self.text = text
      self.details = details
    }
  }

  /// The first of some entries, and how many more there are.
  func list(_ items: [Item], of noun: String = "more") -> [Item] {
    guard items.count > limit else { return items }
    return items.prefix(limit) + [Item("… and \(items.count - limit) \(noun); --all tells them")]
  }

  /// Everything there is to tell, in reading order.
  var sections: [Section] {
    let opening = [heading] + identitySections
    guard !comparison.identities.isEmpty else { return opening }
    return
      (opening
      + [asked, ties, groups, champions, findings, followUp, measures, notes]
      .compactMap { $0 })
  }
}
