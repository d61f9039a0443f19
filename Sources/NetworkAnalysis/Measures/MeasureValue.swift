public import GraphKernel
public import StakeholderModel

/// A number, or why there is none.
public enum MeasureValue: Sendable, Hashable {
  /// The number; finite.
  case number(Double)
  /// There is no number, for a reason.
  case undefined(Undefined)

  /// The number, if there is one.
  public var number: Double? {
    if case .number(let number) = self { number } else { nil }
  }

  /// The reason, if there is no number.
  public var reason: Undefined? {
    if case .undefined(let reason) = self { reason } else { nil }
  }

  init(_ number: Double?, otherwise reason: Undefined) {
    self = number.map(MeasureValue.number) ?? .undefined(reason)
  }

  init(_ number: Int) { self = .number(Double(number)) }
}

/// Why a measure has no number.
public enum Undefined: Sendable, Hashable {
  /// The person or organization has no recorded tie.
  case noTie
  /// Nobody here has a recorded tie.
  case noTies
  /// No tie here has both ends in a group.
  case noGroupedTie
  /// There are fewer people or organizations than it takes.
  case fewerThan(Int)
  /// No two are joined by a path.
  case noPath
  /// No two ties meet.
  case noTwoPath
  /// Nobody has two partners.
  case noPairOfPartners
  /// The network has directions, and the measure is named by direction: ask for one of these.
  case needsDirectionNamed([String])
  /// No tie has a direction; ask for one of these.
  case needsDirectedTies([String])
  /// Every tie counts 1.
  case needsWeights
  /// Nobody is in a group of the division.
  case noGroups(String)
  /// The person or organization has fewer than two partners.
  case fewerThanTwoPartners
  /// A tie has weight 0, and so no length.
  case tieOfWeightZero
  /// Ties do not join everybody.
  case severalParts
  /// Along directions somebody cannot reach somebody else.
  case notJoinedBothWays
  /// Nobody can come back to where they began, along directions.
  case noWayBack
  /// Separate parts are equally well connected, so that there is no one ranking.
  case equalParts
  /// No ranking stands out from the next one in the digits that a number has.
  case noRankingStandsOut
  /// There are not enough people outside the group.
  case nobodyOutside
  /// No pattern of a core can be told from its absence.
  case noCore
  /// The number is larger than numbers get.
  case beyondNumbers
  /// It would take more memory than the limit, in bytes.
  case tooMuchMemory(Double)
  /// It would take more steps than the limit; the other measure, if there is one, is within it.
  case tooManySteps(Double, instead: String?)
  /// The values of the division are not numbers.
  case notNumbers(String)
  /// Everybody whose ties count is in one group, or has the same value.
  case noVariation
  /// Nobody stands on one of two sides with ties to the other only.
  case needsTwoModes
  /// Every tie is of one kind.
  case needsKinds
  /// There is one round only, or the two cannot be compared.
  case needsTwoRounds
  /// Nobody, or one only, is in both rounds, or a round ranks nobody before anybody.
  case noRanksToCompare
  /// No tie is returned.
  case noTieReturned
  /// Every possibility was looked at, so that nothing was drawn.
  case nothingDrawn
  /// Nobody of the same part was drawn.
  case nobodyDrawn
  /// Something that the measure is about is recorded nowhere.
  case notRecorded(RecordedData)
  /// Nobody rated this one, or not enough of what was asked.
  case notRated
  /// Fewer rated than it takes.
  case fewerRaters(than: Int)
  /// Fewer were rated than it takes.
  case fewerRated(than: Int)
  /// Only one of the two rated the other.
  case ratedOneWay
  /// The numbers judge somebody, and are asked for others than the keeper of the file.
  case forKeeper
  /// Numbers of single people, organizations and ties are not shown at the level.
  case aboutSingles(SharingLevel)
  /// A group of fewer than five is not broken out.
  case smallGroup
  /// How closely the two work together is not recorded.
  case noLevel
  /// No barrier between the two is recorded.
  case noBarrier
  /// There are too few members, ratings or ties to tell.
  case tooLittleKnown
  /// Not both ends told how closely they work together.
  case toldByOne
  /// The time that somebody has for the work is not recorded.
  case noCapacity
  /// No shape stands out, or there are too few or too many to tell one.
  case noShape
  /// The day of the data or of the last contact is not recorded.
  case noContactDate
  /// Counting it exactly would take more work than the limit stated.
  case tooLarge(String)

  /// The reason in one sentence without a period.
  public var text: String {
    switch self {
    case .noTie: "no recorded tie"
    case .noTies: "no recorded tie in the network"
    case .noGroupedTie: "no recorded tie whose two ends are both in a group"
    case .fewerThan(let count): "it takes at least \(count) people or organizations"
    case .noPath: "no two are joined by recorded ties"
    case .noTwoPath: "no two recorded ties meet"
    case .noPairOfPartners: "nobody has two recorded partners"
    case .needsDirectionNamed(let ids):
      "ties have a direction here; ask for " + Self.list(ids)
    case .needsDirectedTies(let ids):
      ids.isEmpty
        ? "no recorded tie has a direction"
        : "no recorded tie has a direction; ask for " + Self.list(ids)
    case .needsWeights: "every recorded tie counts the same"
    case .noGroups(let name): "“\(name)” is recorded for nobody here"
    case .fewerThanTwoPartners: "fewer than two recorded partners"
    case .tieOfWeightZero: "a recorded tie has weight 0, and so no length"
    case .severalParts: "recorded ties do not join everybody"
    case .notJoinedBothWays:
      "along the direction of ties somebody cannot reach somebody else"
    case .noWayBack: "along the direction of ties nobody can be come back to"
    case .equalParts: "separate parts are equally well connected; there is no one ranking"
    case .noRankingStandsOut: "no ranking stands out from the next one"
    case .nobodyOutside: "too few are outside the group"
    case .noCore: "recorded ties leave no choice of a core"
    case .beyondNumbers: "the number is larger than 10³⁰⁸"
    case .tooMuchMemory(let bytes):
      "it would take about \(Int((bytes / 1e9).rounded(.up))) GB of memory"
    case .tooManySteps(let steps, let other):
      "it would take about \(Int((steps / 1e9).rounded(.up))) billion steps"
        + (other.map { "; ask for " + $0 } ?? "")
    case .notNumbers(let name): "“\(name)” is not recorded in numbers"
    case .noVariation: "all whose recorded ties count are alike"
    case .needsTwoModes: "it takes two sides, with recorded ties only from one to the other"
    case .needsKinds: "every recorded tie is of one kind"
    case .needsTwoRounds: "it takes two rounds; crosstie compare looks at two files"
    case .noRanksToCompare: "too few in both rounds, or all of them alike in one"
    case .noTieReturned: "no recorded tie is returned"
    case .nothingDrawn: "every order was looked at; nothing was drawn"
    case .nobodyDrawn: "nobody else of this part was drawn"
    case .notRecorded(let data): "not recorded: " + data.text
    case .notRated: "not rated, or not on enough of what is asked"
    case .fewerRaters(let count): "fewer than \(count) raters"
    case .fewerRated(let count): "fewer than \(count) were rated"
    case .ratedOneWay: "only one of the two rated the other"
    case .forKeeper: "a judgment, for the keeper of the file alone (--share internal)"
    case .aboutSingles(let level):
      "of single people, organizations or ties; not shown with --share \(level.rawValue)"
    case .smallGroup: "a group of fewer than five is not broken out"
    case .noLevel: "how closely they work together is not recorded"
    case .noBarrier: "what stands between them is not recorded"
    case .tooLittleKnown: "there are too few members, ratings or ties to tell"
    case .toldByOne: "not both ends told how closely they work together"
    case .noCapacity: "the time for the work is not recorded"
    case .noShape: "no shape stands out, or there are too few or too many to tell"
    case .noContactDate: "the day of the last contact, or of the data, is not recorded"
    case .tooLarge(let limit): "too large to work out exactly: " + limit
    }
  }

  private static func list(_ ids: [String]) -> String {
    guard let last = ids.last, ids.count > 1 else { return ids.first ?? "" }
    return ids.dropLast().joined(separator: ", ") + " or " + last
  }
}

/// Everything that one measure says about a network.
public enum MeasureValues: Sendable, Hashable {
  /// One value for each vertex of the view.
  case vertices([MeasureValue])
  /// One value for each edge of the view.
  case edges([MeasureValue])
  /// One value for each group of the division.
  case groups([MeasureValue])
  /// One value for the network.
  case graph(MeasureValue)
  /// Several whole numbers for the network.
  case numbers([Int])
  /// Several numbers for the network, in an order.
  case series([Double])
  /// Several numbers for the network, each with a name.
  case named([NamedValue])
  /// One value for some of the vertices.
  case someVertices([VertexValue])
  /// One value for each of some pairs of vertices, tied or not.
  case pairs([PairValue])
  /// A list of vertices.
  case vertexSet([Int])
  /// A list of edges without direction.
  case pairSet([Biconnectivity.Bridge])
  /// Several lists of vertices.
  case vertexSets([[Int]])
  /// Nothing, for a reason.
  case undefined(Undefined)
}

/// A number of the network that has a name, such as that of a pair of groups.
public struct NamedValue: Sendable, Hashable {
  /// What the number is of.
  public let name: String
  /// The number.
  public let value: MeasureValue

  init(_ name: String, _ value: MeasureValue) {
    self.name = name
    self.value = value
  }
}

/// A number of one vertex.
public struct VertexValue: Sendable, Hashable {
  /// The vertex.
  public let vertex: Int
  /// The number.
  public let value: MeasureValue
}

/// A number of two vertices.
public struct PairValue: Sendable, Hashable {
  /// The one vertex.
  public let a: Int
  /// The other vertex.
  public let b: Int
  /// The number.
  public let value: MeasureValue
}
