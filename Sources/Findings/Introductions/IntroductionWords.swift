public import StakeholderModel

/// An introduction in plain words.
public struct IntroductionWords: Sendable {
  private let introduction: Introduction
  private let network: StakeholderNetwork

  /// Words with the names of `network`.
  public init(_ introduction: Introduction, in network: StakeholderNetwork) {
    self.introduction = introduction
    self.network = network
  }

  /// "Introduce Ann (Library) to Bo (Senior Center)".
  public var headline: Claim {
    introduction.isRenewal
      ? "Bring \(named(introduction.a)) and \(named(introduction.b)) together again"
      : "Introduce \(named(introduction.a)) to \(named(introduction.b))"
  }

  /// Somebody with their organization in brackets, where that is recorded.
  public func named(_ actor: Actor) -> Claim {
    guard let home = home(of: actor), actor.organization == nil else { return Claim(actor: actor) }
    return "\(Claim(actor: actor)) (\(organization: home))"
  }

  /// The organization somebody belongs to, else themselves.
  public func place(of actor: Actor) -> Claim {
    home(of: actor).map { "\(organization: $0)" } ?? Claim(actor: actor)
  }

  private func home(of actor: Actor) -> OrganizationID? {
    actor.organization ?? actor.person.flatMap { network.person($0)?.home }
  }

  /// Who could bring the two together.
  public var through: Claim {
    let chain = introduction.introducers.map { Claim(actor: $0) }
    let (a, b) = (Claim(actor: introduction.a), Claim(actor: introduction.b))
    if introduction.isRenewal {
      return "The two have had contact; it is not kept up, or does not count here"
    }
    switch chain.count {
    case 0: return "Nobody is recorded who could introduce them; go there yourself"
    case 1: return "\(chain[0]) knows both and could introduce them"
    default:
      return "\(chain[0]) knows \(a), and \(chain[1]) knows \(b); ask \(chain[0]) to ask"
    }
  }

  /// What the two could begin with; empty where nothing is recorded.
  public var about: Claim {
    let causes = introduction.about.filter(\.isCause).map(subject)
    let interests = introduction.about.filter { !$0.isCause }.map(subject)
    let parts: [Claim] = [
      causes.isEmpty ? nil : Claim.list(causes, limit: 2),
      interests.isEmpty ? nil : "\(Claim.list(interests, limit: 3)), which both care about",
    ].compactMap { $0 }
    return Claim.row(parts, separator: "; ")
  }

  /// One thing to talk about.
  public func subject(_ subject: Introduction.Subject) -> Claim {
    switch subject {
    case .cause(let cause): "\(cause: cause)"
    case .interest(let words): Claim([.text(words)])
    }
  }

  /// What an effect changes, with the numbers before and after.
  public func change(_ effect: Introduction.Effect) -> Claim {
    let numbers = numbers(effect)
    guard let sides = effect.sides else { return "\(Self.whole(effect.measure)): \(numbers)" }
    switch effect.measure {
    case .ways:
      let which = effect.before == 0 ? "the first way" : "a second way, through other people,"
      return "\(which) between \(sides.a) and \(sides.b): \(numbers)"
    default:
      let usual = sides.usual >= 1.25 ? ", about \(expectedTies(sides.usual)) would be usual" : ""
      return "ties between \(sides.a) and \(sides.b): \(numbers)\(usual)"
    }
  }

  /// The numbers before and after: "0 → 1".
  public func numbers(_ effect: Introduction.Effect) -> String {
    "\(number(effect, effect.before)) → \(number(effect, effect.after))"
  }

  private static func whole(_ measure: Introduction.Effect.Measure) -> String {
    switch measure {
    case .ways, .ties: "ties"
    case .efficiency: "how near all are to all"
    case .resilience: "pairs still joined after the costliest loss of one"
    case .holders: "people without whom others are cut off"
    case .reach: "people within two steps of a champion"
    case .load: "shortest ways that run through the busiest"
    }
  }

  private func number(_ effect: Introduction.Effect, _ value: Double) -> String {
    switch effect.measure {
    case .ways, .ties, .holders, .reach: return "\(Int(value))"
    case .efficiency, .resilience, .load:
      let tenths = Int((value * 1000).rounded())
      return "\(tenths / 10).\(tenths % 10) %"
    }
  }
}

extension Introduction.Subject {
  fileprivate var isCause: Bool { if case .cause = self { true } else { false } }
}

extension Introductions {
  /// Why there are no more, as a sentence; `nil` where as many were found as asked for.
  public var limitWords: Claim? {
    switch limit {
    case .count: nil
    case .nothingNeeded:
      """
      Nothing recorded says which organizations need each other, and no two stand out for having few \
      ties. Record which organizations each piece of joint work requires, or ask for another goal.
      """
    case .nothingMissing:
      list.isEmpty
        ? "Nothing of that is missing among what is recorded."
        : "More introductions would add nothing of that."
    case .nobodyFree:
      """
      \(list.isEmpty ? "Nobody can be proposed" : "Nobody else can be proposed"): whoever is left has \
      not answered, is at odds, or is not recorded.
      """
    case .nothingRecorded:
      """
      Who works with whom is not recorded, or not where people belong, so nothing can be proposed. \
      Send everybody on the list a short questionnaire.
      """
    case .noChampion:
      "No champion is recorded, so nobody knows whom they reach. Record who stands up for the work."
    }
  }

  /// The pairs that cannot be judged, as a sentence; `nil` where there are none.
  public var unknownWords: Claim? {
    guard !unknown.isEmpty else { return nil }
    let names = unknown.map { "\($0.a) – \($0.b)" as Claim }
    return """
      Cannot tell for \(Claim.list(names, limit: 4)): nobody of one side is recorded, or nobody there \
      has answered.
      """
  }
}
