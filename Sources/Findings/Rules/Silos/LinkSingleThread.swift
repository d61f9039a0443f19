import NetworkAnalysis
import StakeholderModel

extension FindingRule {
  /// Two groups whose ties all run through one person.
  public static let linkSingleThread = FindingRule(
    id: "link.singleThread",
    title: "A link that hangs on one person",
    says: "All recorded ties between two groups run through one person.",
    why:
      "When that person leaves, is ill or changes sides, the two groups have nobody left to call.",
    decided: """
      One person is enough to touch every recorded tie between the two. Groups with one known person \
      are passed over, since one delegate is normal. Pairs with a single tie are told together. \
      Weightier where joint work needs both.
      """,
    aim: "Put links that hang on one person on more shoulders",
    action: "Bring together a second pair of people, at another level.",
    sources: [.benest],
    needs: "who works with whom, and where people work",
    severity: .low ... .high, basis: .presence, cause: .structure
  ) { input in
    guard let silos = input.silos else { return .silentAboutTies }
    let links = SingleThread.all(in: silos, input)
    let needed = links.filter { $0.isNeeded && $0.ties > 1 }
    let thin = links.filter { $0.isNeeded && $0.ties == 1 }
    let several = links.filter { !$0.isNeeded && $0.ties > 1 }
    let single = links.filter { !$0.isNeeded && $0.ties == 1 }
    return .found(
      needed.map { finding($0, .high, input) }
        + (thin.count <= 1 ? thin.map { finding($0, .high, input) } : [together(thin, input)])
        + (several.count <= 3
          ? several.map { finding($0, .medium, input) } : [together(several, input)])
        + (single.isEmpty ? [] : [together(single, input)]))
  }

  private static func finding(
    _ link: SingleThread, _ severity: Finding.Severity, _ input: RuleInput
  ) -> Finding {
    let carrier = Claim(actor: link.carrier)
    let count = link.ties == 2 ? "Both" : "All \(link.ties)"
    let kind = kindOfTie(leftOut: link.leftOut)
    let title: Claim =
      link.ties == 1
      ? "\(link.a) and \(link.b) are linked by a single \(kind) tie"
      : "\(count) \(kind) ties between \(link.a) and \(link.b) run through \(carrier)"
    let isInformant = input.informant?.actor == link.carrier
    let caution: Claim =
      isInformant ? "This is how \(carrier) sees it; there may be ties nobody told." : Claim([])
    let who: Claim =
      link.ties == 1
      ? "The tie is between \(Claim.list(link.ends.map { Claim(actor: $0) }))."
      : "\(carrier) knows \(Claim.list(link.others.map { Claim(actor: $0) }, limit: 5))."
    return Finding(
      rule: "link.singleThread", severity: severity,
      subjects: link.subjects + [.actor(link.carrier)], title: title,
      evidence: .sentences(isInformant ? [who, caution] : [who]),
      action: "Bring together two others of \(link.a) and \(link.b), at another level.",
      numbers: ["ties": Double(link.ties), "carriers": 1], flip: 1)
  }

  private static func together(_ links: [SingleThread], _ input: RuleInput) -> Finding {
    if links.count == 1 { return finding(links[0], .low, input) }
    let isSingle = links.allSatisfy { $0.ties == 1 }
    let isNeeded = links.allSatisfy(\.isNeeded)
    let need = isNeeded ? " that joint work needs" : ""
    let what =
      isSingle
      ? "are linked by a single \(kindOfTie(leftOut: links.map(\.leftOut).max() ?? 0)) tie"
      : "depend on one person for all their ties"
    let names = links.map { link -> Claim in
      isSingle
        ? "\(link.a) – \(link.b)"
        : "\(link.a) – \(link.b) (\(Claim(actor: link.carrier)), \(link.ties) ties)"
    }
    var finding = Finding(
      rule: "link.singleThread", severity: isNeeded ? .high : isSingle ? .low : .medium,
      subjects: [],
      title: "\(links.count) pairs of \(input.groupNoun.plural)\(need) \(what)",
      evidence: "\(Claim.list(names, limit: 5)).",
      action: "Begin with \(links[0].a) and \(links[0].b): bring a second pair of people together.",
      numbers: ["pairs": Double(links.count), "carriers": 1], flip: 1)
    finding.told = links.count
    return finding
  }
}
