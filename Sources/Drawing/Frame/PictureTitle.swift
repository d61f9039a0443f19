package import Findings
import StakeholderModel

/// What a picture says in its title, and how sure that is.
package struct PictureTitle: Sendable, Hashable {
  /// The title.
  package let text: String
  /// What would make it false, for the subtitle; `nil` where nothing close would.
  package let caution: String?
  /// The finding it states; `nil` for a user's own words and for a neutral description.
  package let rule: Finding.RuleID?

  /// The flip distance up to which a title is softened.
  package static let nearFlip = 2

  /// Takes the user's title, else the first finding that the picture shows, else a description.
  ///
  /// A finding is passed over when one of its subjects is not in the network as it may be shown, or
  /// when no change at all is needed to make it false.
  ///
  /// - Parameters:
  ///   - content: What the picture is made from.
  ///   - shows: The rules whose findings the picture itself shows.
  ///   - neutral: What the picture is, without a claim.
  package init(_ content: PictureContent, shows: [Finding.RuleID], neutral: String) {
    if let own = content.title, !own.isEmpty {
      (text, caution, rule) = (own, nil, nil)
      return
    }
    let shown = content.reading.findings.first { finding in
      shows.contains(finding.rule) && finding.flip != 0 && content.holdsSubjects(of: finding)
    }
    guard let shown else {
      (text, caution, rule) = (neutral, nil, nil)
      return
    }
    let claim = shown.title.text(in: content.network)
    rule = shown.rule
    if let flip = shown.flip, flip <= Self.nearFlip {
      text = claim.contains("recorded") ? claim : claim + ", so far"
      caution =
        flip == 1
        ? "One tie more or fewer would change this." : "Two ties more or fewer would change this."
    } else {
      (text, caution) = (claim, nil)
    }
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
