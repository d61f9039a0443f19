import StakeholderModel

/// The color of each card: by the family of stakeholders where families are recorded, else by the
/// card's group.
struct CardTones: Sendable {
  /// One tone for each card.
  let tones: [Tone]
  /// The families that have a color, in the order of first mention; empty when cards are colored one
  /// by one, since their names are on them.
  let families: [(title: String, tone: Tone)]
  /// Whether families are told apart and some cards have none.
  let hasOthers: Bool

  init(_ content: CardContent, _ network: StakeholderNetwork) {
    let organizations = content.cards.map { card in
      card.organization.flatMap { network.organization($0) }
    }
    var order: [StakeholderGroup] = []
    for organization in network.organizations {
      guard let family = organization.group, !order.contains(family),
        organizations.contains(where: { $0?.group == family })
      else { continue }
      order.append(family)
    }
    guard order.count < 2 else {
      let tones = organizations.map { organization -> Tone in
        organization?.group?.tone ?? .neutral
      }
      self.tones = tones
      families = order.map { ($0.title, $0.tone) }
      hasOthers = tones.contains(.neutral)
      return
    }
    let places = content.cards.map { card -> Int in
      network.organizations.firstIndex { $0.id == card.organization } ?? Int.max
    }
    let byMention = content.cards.indices.sorted { (places[$0], $0) < (places[$1], $1) }
    let assigned = Tone.assigned(toGroupsOf: byMention.map { content.cards[$0].people.count })
    var tones = [Tone](repeating: .neutral, count: content.cards.count)
    for (place, card) in byMention.enumerated() where content.cards[card].group != nil {
      tones[card] = assigned[place]
    }
    self.tones = tones
    families = []
    hasOthers = false
  }

  /// A number for each card that puts cards of one color side by side.
  var order: [Int] {
    tones.map { tone in
      switch tone {
      case .category(let number): number
      case .other, .neutral: Theme.categoryCount
      }
    }
  }

  /// Legend rows that say what the colors mean.
  var legendRows: [Legend.Row] {
    let rows = families.map { Legend.Row(.group($0.tone), $0.title) }
    return hasOthers && !rows.isEmpty
      ? rows + [Legend.Row(.group(.neutral), "Stakeholder group not recorded")] : rows
  }
}
