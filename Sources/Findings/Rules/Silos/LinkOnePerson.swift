import NetworkAnalysis
import StakeholderModel

extension FindingRule {
  /// How many of the linked pairs of groups hang on one person.
  public static let linkOnePerson = FindingRule(
    id: "link.onePerson",
    title: "How many links hang on one person",
    says: "How many of the pairs of groups with ties between them hang on one person.",
    why: "Each such pair loses its direct link when that one person leaves or has no time.",
    decided: """
      Pairs of groups with at least one recorded tie are counted, and those of them where one person \
      is enough to touch every tie between the two. Groups with one known person are passed over, \
      since one delegate is normal. Not told of a network that one source told, \
      and in no list that tells the links themselves; it is the title of a picture.
      """,
    aim: "Put links that hang on one person on more shoulders",
    action: "Begin with the pairs that joint work needs.",
    sources: [.benest],
    needs: "who works with whom, and where people work",
    severity: .info ... .info, basis: .presence, cause: .structure, counts: "link.singleThread"
  ) { input in
    guard let silos = input.silos else { return .silentAboutTies }
    guard input.informant == nil, input.actors.kind == .people else { return .found([]) }
    let looked = silos.pairs.filter { pair in
      pair.observed > 0 && min(silos.groups[pair.a].people, silos.groups[pair.b].people) > 1
    }
    let hanging = looked.filter { $0.carriers.count == 1 }
    guard let first = hanging.first else { return .found([]) }
    let groups = input.groupNoun.plural
    let title: Claim =
      hanging.count == 1
      ? """
      All ties between \(input.name(ofGroup: first.a)) and \(input.name(ofGroup: first.b)) hang on \
      one person
      """
      : "\(hanging.count) of \(looked.count) linked pairs of \(groups) hang on one person each"
    let names = hanging.map { pair -> Claim in
      """
      \(input.name(ofGroup: pair.a)) – \(input.name(ofGroup: pair.b)) \
      (\(pair.observed == 1 ? "1 tie" : "\(pair.observed) ties"))
      """
    }
    var finding = Finding(
      rule: "link.onePerson", severity: .info, subjects: [], title: title,
      evidence: "\(Claim.list(names, limit: 8)).",
      numbers: ["pairs": Double(hanging.count), "of": Double(looked.count)], flip: 1)
    finding.told = hanging.count
    return .found(finding)
  }
}
