import Findings
import NetworkAnalysis
import StakeholderModel
import TextFormats

/// A report on silos as the `result` of an answer.
struct SiloJSON {
  private let reading: Reading

  init(_ reading: Reading) { self.reading = reading }

  var value: JSONValue {
    let report = reading.silos
    return .object([
      "overall": report?.overall.map(overall) ?? .null,
      "groups": .array(report?.groups.filter { $0.people > 0 }.map(group) ?? []),
      "pairs": .array(orderedPairs + otherNeeds),
      "untestable": .integer(report?.untestable ?? 0),
    ])
  }

  private func id(_ group: Int) -> JSONValue { .text(reading.grouping.groups[group].id) }

  private func actors(_ actors: [Actor]) -> JSONValue { .array(actors.map { .text($0.id) }) }

  private func overall(_ overall: OverallMixing) -> JSONValue {
    .object([
      "inside": .integer(overall.inside), "outside": .integer(overall.outside),
      "share_outside": .number(overall.shareOutside),
      "expected_share_outside": .number(overall.expectedShareOutside),
      "ei": .number(overall.ei), "ei_expected": .number(overall.eiExpected),
      "p_low": .number(overall.pLow), "p_high": .number(overall.pHigh),
      "flip": integer(overall.flip),
      "dyads": .object([
        "observed": .integer(overall.observedDyads), "possible": .integer(overall.possibleDyads),
      ]),
    ])
  }

  private func group(_ group: GroupMixing) -> JSONValue {
    .object([
      "id": id(group.group), "people": .integer(group.people), "inside": .integer(group.inside),
      "outside": .integer(group.outside), "share_inside": .optional(group.shareInside),
      "interval": group.interval.map {
        .array([.number($0.lowerBound), .number($0.upperBound)])
      } ?? .null,
      "expected": .optional(group.expected), "p": .optional(group.p), "q": .optional(group.q),
      "silo": .boolean(group.verdict == .silo), "verdict": .text(group.verdict.rawValue),
      "flip": integer(group.flip),
    ])
  }

  /// Gaps that joint work needs first, then other gaps, then the rest.
  private var orderedPairs: [JSONValue] {
    let pairs = reading.silos?.pairs ?? []
    let order: [PairMixing.Gap?] = [.needed, .significant, .noneWhereExpected, nil]
    return order.flatMap { gap in pairs.filter { $0.gap == gap } }.map(pair)
  }

  private func pair(_ pair: PairMixing) -> JSONValue {
    .object([
      "a": id(pair.a), "b": id(pair.b), "observed": .integer(pair.observed),
      "dyads": .integer(pair.dyads), "expected": perNull(pair.expected), "p": perNull(pair.p),
      "q": .optional(pair.q), "ratio": .optional(pair.ratio),
      "gap": .optional(pair.gap?.rawValue),
      "power": .object(["p_zero": .number(pair.pZero), "enough": .boolean(pair.hasPower)]),
      "needed_by": .array(pair.neededBy.map { .text($0.text) }), "path": actors(pair.path),
      "introducers": actors(pair.introducers),
      "carriers": .object([
        "count": .integer(pair.carriers.count), "people": actors(pair.carriers),
      ]),
    ])
  }

  private func perNull(_ triple: PairMixing.PerNull) -> JSONValue {
    .object([
      "uniform": .number(triple.uniform), "cross": .number(triple.cross),
      "degree": .number(triple.degree),
    ])
  }

  /// Needed pairs of organizations that are no groups of the division.
  private var otherNeeds: [JSONValue] {
    guard let report = reading.silos else { return [] }
    let groups = Set(report.pairs.filter { !$0.neededBy.isEmpty }.flatMap(\.neededBy))
    return report.needed.filter { need in
      !groups.isSuperset(of: need.neededBy)
        || !report.pairs.contains { isSame(need, $0) }
    }.map { need in
      .object([
        "a": .text(need.a.text), "b": .text(need.b.text), "observed": .integer(need.observed),
        "dyads": .integer(need.dyads), "expected": .null, "p": .null, "q": .null, "ratio": .null,
        "gap": need.state == .gap ? .text("needed") : .null, "power": .null,
        "needed_by": .array(need.neededBy.map { .text($0.text) }), "path": actors(need.path),
        "introducers": actors(need.introducers),
        "carriers": .object([
          "count": .integer(need.carriers.count), "people": actors(need.carriers),
        ]),
      ])
    }
  }

  private func isSame(_ need: NeededPair, _ pair: PairMixing) -> Bool {
    let groups = reading.grouping.groups
    let ends = Set([groups[pair.a].organization, groups[pair.b].organization])
    return ends == [need.a, need.b]
  }

  private func integer(_ number: Int?) -> JSONValue { number.map { .integer($0) } ?? .null }
}
