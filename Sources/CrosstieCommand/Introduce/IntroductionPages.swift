import Findings
import StakeholderModel
import TextFormats

extension ToldIntroductions {
  /// The page for a screen.
  func page(width: Int?) -> String {
    var page = TextPage(network, width: width)
    page.sentence(aim)
    for (number, item) in items.enumerated() {
      page.heading("\(number + 1). \(item.words.headline)")
      page.detail("through: \(item.words.through)")
      if !item.words.about.parts.isEmpty { page.detail("about: \(item.words.about)") }
      page.detail("changes: \(changes(item))")
      for finding in item.settles { page.detail("settles: \(finding.title)") }
      for finding in item.eases { page.detail("lessens: \(finding.title)") }
    }
    if !notes.isEmpty {
      page.heading(items.isEmpty ? "Why" : "What to keep in mind")
      for note in notes { page.item(note) }
    }
    if hasCards {
      for item in items { write(card(item), to: &page) }
    } else if !items.isEmpty {
      page.heading("--cards adds a card to print for each conversation.")
    }
    return page.text
  }

  private func write(_ card: ConversationCard, to page: inout TextPage) {
    page.heading("CARD: \(card.title)")
    page.detail(card.through)
    page.sentence("  Begin")
    for starter in card.starters { page.item(starter) }
    page.sentence("  Ask")
    for (number, question) in card.questions.enumerated() {
      page.detail("\(number + 1). \(question)")
    }
    page.sentence("  Afterwards")
    page.detail(card.afterwards)
  }

  /// The page as Markdown, cards with a rule between them, to print.
  var markdown: String {
    var text = "# \(plain(aim))\n"
    for (number, item) in items.enumerated() {
      text += "\n## \(number + 1). \(plain(item.words.headline))\n\n"
      text += "* **Through:** \(plain(item.words.through))\n"
      if !item.words.about.parts.isEmpty { text += "* **About:** \(plain(item.words.about))\n" }
      text += "* **Changes:** \(plain(changes(item)))\n"
      for finding in item.settles { text += "* **Settles:** \(plain(finding.title))\n" }
      for finding in item.eases { text += "* **Lessens:** \(plain(finding.title))\n" }
    }
    if !notes.isEmpty {
      text += "\n## \(items.isEmpty ? "Why" : "What to keep in mind")\n\n"
      for note in notes { text += "* \(plain(note))\n" }
    }
    guard hasCards else { return text }
    for item in items { text += markdown(card(item)) }
    return text
  }

  private func markdown(_ card: ConversationCard) -> String {
    var text = "\n---\n\n## \(plain(card.title))\n\n\(plain(card.through)).\n\n### Begin\n\n"
    for starter in card.starters { text += "* \(plain(starter))\n" }
    text += "\n### Ask\n\n"
    for (number, question) in card.questions.enumerated() {
      text += "\(number + 1). \(plain(question))\n"
    }
    return text + "\n### Afterwards\n\n\(plain(card.afterwards))\n"
  }

  private func plain(_ claim: Claim) -> String { escapedForMarkdown(claim.text(in: network)) }

  /// One row for each introduction.
  var csv: String {
    let header = [
      "rank", "a", "a_name", "a_organization", "b", "b_name", "b_organization", "introducer",
      "introducer_name", "objective", "side_a", "side_b", "before", "after", "about", "resolves",
    ].map { CSVCell.plain($0) }
    let rows = items.enumerated().map { number, item -> [CSVCell] in
      let introduction = item.introduction
      let effect = introduction.effect
      let introducer = introduction.introducers.first
      return [
        .plain("\(number + 1)"), .text(introduction.a.id), text(Claim(actor: introduction.a)),
        home(introduction.a), .text(introduction.b.id), text(Claim(actor: introduction.b)),
        home(introduction.b), introducer.map { .text($0.id) } ?? .empty,
        introducer.map { text(Claim(actor: $0)) } ?? .empty, .plain(effect.measure.rawValue),
        effect.sides.map { text($0.a) } ?? .empty, effect.sides.map { text($0.b) } ?? .empty,
        .plain("\(effect.before)"), .plain("\(effect.after)"), text(item.words.about),
        .text(item.settles.map(\.rule.rawValue).joined(separator: ";")),
      ]
    }
    return csvDocument([header] + rows)
  }

  private func text(_ claim: Claim) -> CSVCell {
    claim.parts.isEmpty ? .empty : .text(claim.text(in: network))
  }

  private func home(_ actor: Actor) -> CSVCell {
    guard let person = actor.person, let home = network.person(person)?.home else { return .empty }
    return text("\(organization: home)")
  }
}
