package import Findings
import StakeholderModel

/// What a picture says in its title, and how sure that is.
package struct PictureTitle: Sendable, Hashable {
  /// The title.
  package let text: String
  /// What would make it false or what it leaves open, for the subtitle; `nil` where nothing does.
  package let caution: String?
  /// The finding it states; `nil` for a user's own words and for a neutral description.
  package let rule: Finding.RuleID?

  /// The flip distance up to which a title is softened.
  package static let nearFlip = 2

  /// The most characters of a title before organizations are called by their short names.
  package static let longest = 72

  /// Takes the user's title, else the first finding that the picture shows, else a description.
  ///
  /// A finding is passed over when it may not be told at the level the picture is shared at, or when
  /// no change at all is needed to make it false.
  ///
  /// - Parameters:
  ///   - content: What the picture is made from.
  ///   - shows: The rules whose findings the picture itself shows.
  ///   - neutral: What the picture is, without a claim.
  package init(_ content: PictureContent, shows: [Finding.RuleID], neutral: String) {
    let oneSource = Self.oneSource(content, shows)
    if let own = content.title, !own.isEmpty {
      (text, caution, rule) = (own, oneSource, nil)
      return
    }
    let shown = content.reading.findings.first { finding in
      shows.contains(finding.rule) && content.mayTell(finding)
    }
    guard let shown else {
      (text, caution, rule) = (neutral, oneSource, nil)
      return
    }
    let whole = shown.title.text(in: content.network)
    let claim = whole.count > Self.longest ? shown.title.shortText(in: content.network) : whole
    let isNear = shown.flip.map { $0 <= Self.nearFlip } ?? false
    rule = shown.rule
    text = isNear && !claim.contains("recorded") ? claim + ", so far" : claim
    let flip =
      shown.flip == 1
      ? "One tie more or fewer would change this." : "Two ties more or fewer would change this."
    caution = oneSource ?? (isNear ? flip : nil)
  }

  /// What a map of one source's ties leaves open.
  private static func oneSource(
    _ content: PictureContent, _ shows: [Finding.RuleID]
  ) -> String? {
    guard content.reading.informant != nil, shows.contains("network.singleInformant") else {
      return nil
    }
    return "Only ties that one source told are recorded; there may be others."
  }

  /// What a picture is, after the name of the network where it has one.
  static func neutral(_ what: String, _ content: PictureContent) -> String {
    content.network.name.map { "\($0): " + what }
      ?? what.prefix(1).uppercased() + what.dropFirst()
  }

  /// A subtitle with the caution behind it.
  package func subtitle(_ encoding: String) -> String {
    guard let caution else { return encoding }
    return encoding + (encoding.hasSuffix(".") ? " " : ". ") + caution
  }
}

extension PictureContent {
  /// Whether everybody a finding is about is in the network as it may be shown.
  package func holdsSubjects(of finding: Finding) -> Bool {
    finding.subjects.allSatisfy { subject in
      switch subject {
      case .actor(.person(let id)): network.person(id) != nil
      case .actor(.organization(let id)): network.organization(id) != nil
      case .cause(.alliance(let id)): network.alliances.contains { $0.id == id }
      case .cause(.initiative(let id)): network.initiatives.contains { $0.id == id }
      }
    }
  }
}
