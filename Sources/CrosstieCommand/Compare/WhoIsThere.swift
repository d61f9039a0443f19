import Drawing
import Findings
import NetworkAnalysis
import StakeholderModel

/// Who is in both rounds, who came, went and moved, and who may be somebody else.
extension ToldRounds {
  private var identities: RoundIdentities { comparison.identities }

  /// The name of somebody of the first round; `nil` for somebody who may not be named.
  func nameBefore(_ actor: Actor) -> String? { before.told(Claim(actor: actor)) }

  /// The name of somebody of the second round; `nil` for somebody who may not be named.
  func name(_ actor: Actor) -> String? { after.told(Claim(actor: actor)) }

  /// What the two rounds are, and the first thing to know about them.
  var heading: Section {
    var section = Section(heading: "Two rounds: \(label(before)) → \(label(after))")
    guard !identities.isEmpty else {
      section.sentences.append(
        """
        The two files share nobody: no person and no organization is in both. They are two networks, or \
        the ids have changed; nothing can be compared.
        """)
      return section
    }
    if isUnchanged { section.sentences.append("Nothing has changed between the two.") }
    return section
  }

  private func label(_ content: PictureContent) -> String {
    let people = content.network.people.count
    let size =
      people > 0
      ? counted(people, "person", "people")
      : counted(content.network.organizations.count, "organization", "organizations")
    return (content.network.asOf.map { "\($0.spelled), " } ?? "") + size
  }

  /// Whether nobody came or went, and no tie and no finding is another.
  var isUnchanged: Bool {
    identities.left.isEmpty && identities.joined.isEmpty && comparison.moves.isEmpty
      && comparison.ties.changes.allSatisfy {
        $0.outcome == .kept && $0.levelBefore == $0.levelAfter
      } && comparison.findings.allSatisfy { $0.outcome == .persisting && $0.weightier == 0 }
      && comparison.champions.allSatisfy { $0.before == $0.after }
  }

  /// Who stayed, came and went, and what may be one.
  var identitySections: [Section] {
    var sections: [Section] = []
    if !identities.isEmpty, !isUnchanged { sections.append(whoIsThere) }
    if !identities.suggestions.isEmpty || !identities.doubtful.isEmpty, let same = isThisTheSame {
      sections.append(same)
    }
    return sections
  }

  private var whoIsThere: Section {
    var section = Section(heading: "Who is there")
    section.sentences.append(turnover(people: true))
    if !identities.left.allSatisfy({ $0.person != nil })
      || !identities.joined.allSatisfy({ $0.person != nil })
    {
      section.sentences.append(turnover(people: false))
    }
    func names(_ words: String, _ actors: [Actor], _ name: (Actor) -> String?) {
      let known = actors.compactMap(name)
      guard !known.isEmpty else { return }
      let list = Claim.list(known.map { Claim([.text($0)]) }, limit: isAll ? known.count : 6)
      section.items.append(Item("\(words): \(list.text(in: after.network))"))
    }
    let newPeople = identities.joined.filter { $0.person != nil }
    let newOrganizations = identities.joined.filter { $0.person == nil }
    names("new", newPeople, name)
    names("no longer listed", identities.left.filter { $0.person != nil }, nameBefore)
    names("new organizations", newOrganizations, name)
    names(
      "organizations no longer listed", identities.left.filter { $0.person == nil }, nameBefore)
    let moves = comparison.moves.compactMap { move -> Item? in
      guard let person = name(.person(move.person)) else { return nil }
      let from = move.from.flatMap { nameBefore(.organization($0)) } ?? "no organization"
      let to = move.to.flatMap { name(.organization($0)) } ?? "no organization"
      return Item("\(person) moved from \(from) to \(to)")
    }
    section.items += list(moves)
    let byName = identities.count(.alias)
    let said = identities.count(.accepted)
    if byName > 0 {
      section.sentences.append(
        "\(counted(byName, "entry is", "entries are")) known again by another name or address.")
    }
    if said > 0 {
      section.sentences.append("\(counted(said, "entry is", "entries are")) one as you said.")
    }
    return section
  }

  private func turnover(people: Bool) -> String {
    func count(_ actors: [Actor]) -> Int { actors.count { ($0.person != nil) == people } }
    let stayed = count(identities.matches.map(\.after))
    let (left, joined) = (count(identities.left), count(identities.joined))
    let noun = people ? ("person", "people") : ("organization", "organizations")
    let moved = people && !comparison.moves.isEmpty ? "; \(comparison.moves.count) moved" : ""
    return """
      \(stayed) of \(counted(stayed + left, noun.0, noun.1)) \
      \(stayed == 1 ? "is" : "are") still listed, \(joined) \(joined == 1 ? "is" : "are") new\(moved).
      """
  }

  /// What may be one, as questions; `nil` where nobody may be named.
  private var isThisTheSame: Section? {
    var section = Section(
      heading: "Is this the same? Nothing below is joined until you say so")
    let items = identities.suggestions.compactMap { suggestion -> Item? in
      guard let then = nameBefore(suggestion.before), let now = name(suggestion.after) else {
        return nil
      }
      let why = suggestion.reasons.map(words).joined(separator: ", ")
      let isSuccessor =
        suggestion.reasons.first == .samePlace ? " If not, \(now) may have followed \(then)." : ""
      return Item(
        "\(then), no longer listed, and \(now), new: \(why).",
        details: [
          "If so: --same \"\(suggestion.before.id) = \(suggestion.after.id)\".\(isSuccessor)"
        ])
    }
    section.items = list(items)
    section.items += list(
      identities.doubtful.compactMap { match in
        guard let then = nameBefore(match.before), let now = name(match.after) else { return nil }
        return Item(
          "\(match.before.id) was \(then) and is \(now): taken as one, since the id is the same.",
          details: ["If not: --different \"\(match.before.id)\"."])
      })
    return section.items.isEmpty ? nil : section
  }

  private func words(_ reason: RoundIdentities.Suggestion.Reason) -> String {
    switch reason {
    case .sameName: "the same name"
    case .nearName: "nearly the same name"
    case .samePeople: "most of its people work there now"
    case .sameFirstName: "the same first name in the same organization"
    case .samePlace: "the same title in the same organization"
    case .samePartners: "mostly the same ties"
    }
  }
}
