import Findings
import StakeholderModel
import TextFormats

/// Introductions with the names that may be shown, ready to be written.
struct ToldIntroductions {
  /// One introduction and what it settles.
  struct Item {
    let introduction: Introduction
    let words: IntroductionWords
    let settles: [Finding]
    let eases: [Finding]
  }

  let introductions: Introductions
  let network: StakeholderNetwork
  let items: [Item]
  let hasCards: Bool
  let cautions: [Claim]

  init(
    _ whole: Introductions, _ settled: [SettledFindings], _ reading: Reading,
    in network: StakeholderNetwork, hasCards: Bool
  ) {
    introductions = whole.shown(in: network)
    self.network = network
    self.hasCards = hasCards
    let settlesOf = Dictionary(
      zip(whole.list.map { [$0.a, $0.b] }, settled), uniquingKeysWith: { first, _ in first })
    func told(_ findings: [Finding]) -> [Finding] {
      findings.filter { $0.severity > .info && $0.title.isTold(in: network) }
    }
    items = introductions.list.map { introduction in
      let change = settlesOf[[introduction.a, introduction.b]] ?? SettledFindings()
      return Item(
        introduction: introduction, words: IntroductionWords(introduction, in: network),
        settles: told(change.settled), eases: told(change.eased))
    }
    var cautions: [Claim] = []
    if let informant = reading.informant, !items.isEmpty {
      cautions.append(
        """
        This is the network as \(Claim(actor: informant)) sees it: ask first whether the two know each \
        other.
        """)
    } else if reading.network.respondents?.answered.isEmpty ?? true, !items.isEmpty {
      cautions.append(
        "It is not recorded who answered: ask first whether the two know each other.")
    }
    self.cautions = cautions
  }

  /// What all of them are for.
  var aim: Claim {
    guard !items.isEmpty else { return "No introduction can be proposed" }
    let effects = items.map(\.introduction.effect)
    let isNeeded = effects.contains { !($0.sides?.neededBy.isEmpty ?? true) }
    let hasWays = effects.contains { $0.measure == .ways }
    let purpose =
      switch (introductions.goal, hasWays, isNeeded) {
      case (.ways, true, false): "a second, independent way between groups that hang on one person"
      case (.ways, false, true):
        "ties that joint work needs, or that are few for pairs of this size"
      case (.ways, false, false): IntroductionGoal.ties.summary
      default: introductions.goal.summary
      }
    return
      "\(items.count) \(items.count == 1 ? "introduction" : "introductions") for \(purpose)"
  }

  /// Why there are no more, what cannot be judged, and what to be careful with.
  var notes: [Claim] {
    [introductions.limitWords, introductions.unknownWords].compactMap { $0 } + cautions
  }

  /// What one introduction changes: first what it was chosen for, then the rest.
  func changes(_ item: Item) -> Claim {
    let others = item.introduction.otherEffects
    let first = item.words.change(item.introduction.effect)
    guard !others.isEmpty else { return first }
    return others.count == 1
      ? "\(first); \(item.words.change(others[0]))"
      : "\(first); and the same for \(others.count) other pairs"
  }

  func card(_ item: Item) -> ConversationCard {
    ConversationCard(item.introduction, in: network)
  }
}

extension Claim {
  /// Whether the network holds everybody the claim names.
  func isTold(in network: StakeholderNetwork) -> Bool {
    parts.allSatisfy { part in
      switch part {
      case .text: true
      case .person(let id): network.person(id) != nil
      case .organization(let id): network.organization(id) != nil
      case .cause(.alliance(let id)): network.alliances.contains { $0.id == id }
      case .cause(.initiative(let id)): network.initiatives.contains { $0.id == id }
      }
    }
  }
}
