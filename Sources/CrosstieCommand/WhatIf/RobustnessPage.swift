import Drawing
import Findings
import NetworkAnalysis
import StakeholderModel
import TextFormats

/// How much a network hangs on single people and organizations, in plain words and as JSON.
struct RobustnessPage {
  private let robustness: Robustness?
  private let content: PictureContent

  /// The most losses that are told of each kind.
  private static let most = 8

  init(_ robustness: Robustness?, _ content: PictureContent) {
    self.robustness = robustness
    self.content = content
  }

  private var noun: Noun {
    content.reading.actors.kind == .people
      ? Noun("person", "people") : Noun("organization", "organizations")
  }

  func text(width: Int?) -> String {
    var page = TextPage(content.network, width: width)
    guard let robustness else {
      page.sentence("Whose loss would cost most cannot be told: \(Claim([.text(why)])).")
      return page.text
    }
    page.sentence("Whose loss would cost most")
    write(robustness.losses, noun, &page)
    if !robustness.groups.isEmpty {
      page.heading("If a whole \(Noun.group(of: content.reading.grouping).singular) left")
      write(robustness.groups, Noun.group(of: content.reading.grouping), &page)
    }
    writeSteps(robustness, &page)
    page.heading("How sure")
    page.item("\(Claim([.text(caution)]))")
    return page.text
  }

  private var why: String {
    content.reading.informant != nil
      ? "the network is told by one source, who always looks like the one it hangs on"
      : "too few people have recorded ties"
  }

  private var caution: String {
    let answered = content.reading.network.respondents?.answered ?? []
    let unknown = answered.isEmpty ? "Who answered is not recorded: " : ""
    return unknown + (unknown.isEmpty ? "Ties" : "ties")
      + " that nobody recorded would make it hang together more, never less."
  }

  private func write(_ losses: [Robustness.Loss], _ noun: Noun, _ page: inout TextPage) {
    let told = losses.filter { content.mayTell(Claim(actor: $0.actor)) }
    guard !losses.isEmpty else {
      page.item("no \(noun.singular): whoever leaves, the others stay in touch")
      return
    }
    guard !told.isEmpty else {
      page.item("\(noun.counted(losses.count)), who may not be named here")
      return
    }
    for loss in told.prefix(Self.most) { page.item("\(words(loss))") }
    if told.count > Self.most { page.detail("… and \(told.count - Self.most) more") }
  }

  private func words(_ loss: Robustness.Loss) -> Claim {
    var parts: [Claim] = []
    if loss.partedPairs > 0 {
      let pairs = counted(loss.partedPairs, "pair", "pairs")
      parts.append("\(pairs) of others would lose touch (\(Self.percent(loss.partedShare)))")
    }
    let pairs = loss.carried.map { "\(organization: $0.a) – \(organization: $0.b)" as Claim }
      .filter(content.mayTell)
    if !pairs.isEmpty { parts.append("all ties of \(Claim.list(pairs, limit: 2))") }
    let places = loss.champions.map { cell -> Claim in
      let inside: Claim = "\(organization: cell.organization)"
      return cell.cause.map { "\(inside) for \(cause: $0)" } ?? inside
    }.filter(content.mayTell)
    if !places.isEmpty { parts.append("the only champion at \(Claim.list(places, limit: 2))") }
    return "\(Claim(actor: loss.actor)): \(Claim.row(parts, separator: "; "))"
  }

  private func writeSteps(_ robustness: Robustness, _ page: inout TextPage) {
    guard !robustness.steps.isEmpty else { return }
    page.heading(
      "Of the pairs who can reach each other now, so many still can when \(noun.plural) leave")
    var table = TextTable([
      TextTable.Column("leave", .right), TextTable.Column("costliest first", .right),
      TextTable.Column("most ties first", .right), TextTable.Column("anybody", .right),
      TextTable.Column("9 of 10 draws", .right),
    ])
    for step in robustness.steps {
      table.append([
        "\(step.count)", Self.percent(step.costliest), Self.percent(step.busiest),
        Self.percent(step.anybody),
        "\(Self.percent(step.range.lowerBound)) to \(Self.percent(step.range.upperBound))",
      ])
    }
    page.table(table)
    let order = robustness.order.prefix(5).map { Claim(actor: $0) }
    if order.allSatisfy(content.mayTell) {
      page.detail("Costliest first: \(Claim.list(Array(order), limit: 5)).")
    }
    page.detail("Anybody: \(robustness.draws) draws by lot.")
  }

  private static func percent(_ share: Double) -> String {
    share > 0 && share < 0.005 ? "under 1 %" : "\(Int((share * 100).rounded())) %"
  }

  var value: JSONValue {
    guard let robustness else {
      return .object(["robustness": .null, "why": .text(why)])
    }
    return .object([
      "robustness": .object([
        "losses": .array(robustness.losses.compactMap(value)),
        "groups": .array(robustness.groups.compactMap(value)),
        "order": .array(
          robustness.order.filter { content.mayTell(Claim(actor: $0)) }.map { .text($0.id) }),
        "steps": .array(
          robustness.steps.map { step in
            .object([
              "leave": .integer(step.count), "costliest": .number(step.costliest),
              "most_ties": .number(step.busiest), "anybody": .number(step.anybody),
              "low": .number(step.range.lowerBound), "high": .number(step.range.upperBound),
            ])
          }), "draws": .integer(robustness.draws),
      ])
    ])
  }

  private func value(_ loss: Robustness.Loss) -> JSONValue? {
    guard content.mayTell(Claim(actor: loss.actor)) else { return nil }
    return .object([
      "id": .text(loss.actor.id), "parted_pairs": .integer(loss.partedPairs),
      "parted_share": .number(loss.partedShare),
      "carries": .array(
        loss.carried.map { .array([.text($0.a.text), .text($0.b.text)]) }),
      "only_champion": .array(
        loss.champions.map {
          .object([
            "organization": .text($0.organization.text), "for": .optional($0.cause?.id),
          ])
        }),
    ])
  }
}
