/// Who answered a questionnaire, and how far the answers agree.
public struct ResponseReport: Sendable {
  /// How one organization responded.
  public struct Row: Sendable, Hashable {
    /// The organization; `nil` for people without one.
    public let organization: OrganizationID?
    /// How many were asked.
    public var asked = 0
    /// How many answered, now or earlier.
    public var answered = 0
    /// How many answered in part only, and not earlier.
    public var inPart = 0
  }

  /// A pair whose two ends say something different.
  public struct Contradiction: Sendable, Hashable {
    /// The first, in byte order.
    public let a: Actor
    /// The second.
    public let b: Actor
    /// What the first says.
    public let levelByA: TieLevel
    /// What the second says.
    public let levelByB: TieLevel
  }

  /// The difference of levels from which two ends contradict each other.
  public static let contradictionStep = 2

  /// What came back, by respondent in the order of the questionnaire; `nil` where nothing did.
  public let states: [(respondent: Actor, state: ReturnedAnswers.State?)]
  /// Of whom the list says that they answered earlier, where nothing that counts came back now; in the
  /// order of the questionnaire.
  public let earlier: [Actor]
  /// Who answered and named nobody, in the order of the questionnaire.
  public let namedNobody: [Actor]
  /// How many names those left blank who answered.
  public let blank: Int
  /// How each organization responded, in the order of the questionnaire.
  public let rows: [Row]
  /// Pairs that both sides named.
  public let namedByBoth: Int
  /// Pairs that one side named and the other, who answered, did not.
  public let oneSided: Int
  /// Pairs that one side named; the other has not answered.
  public let unconfirmed: Int
  /// Pairs whose two levels are at least ``contradictionStep`` apart, in byte order.
  public let contradictions: [Contradiction]
  /// Who was named and is not on the list, with how many respondents did so; most named first.
  public let unlisted: [(named: ReturnedAnswers.NamedPerson, count: Int)]

  /// Reads the answers to a questionnaire.
  ///
  /// - Parameters:
  ///   - questionnaire: What was asked.
  ///   - returns: At most one for each respondent.
  ///   - known: Who answered before these came back.
  /// - Complexity: O(*a* log *a*) for *a* answers.
  public init(
    _ questionnaire: Questionnaire, _ returns: [ReturnedAnswers], known: [Actor] = []
  ) {
    var sheets: [Actor: ReturnedAnswers] = [:]
    for sheet in returns { sheets[sheet.respondent] = sheet }
    let order = questionnaire.respondents
    states = order.map { ($0.entry.actor, sheets[$0.entry.actor]?.state) }
    let read = order.compactMap { sheets[$0.entry.actor] }.filter(\.isRead)
    namedNobody = read.filter { sheet in
      sheet.state == .answered && !sheet.levels.values.contains { $0 > .none }
    }.map(\.respondent)
    blank = read.reduce(0) { $0 + $1.listed - $1.levels.count }
    let before = Set(known)
    earlier = order.map(\.entry.actor).filter {
      before.contains($0) && sheets[$0]?.isRead != true
    }
    let states = read.map { ($0.respondent, $0.state) } + earlier.map { ($0, .answered) }
    rows = Self.rows(order, Dictionary(states) { _, last in last })
    let pairs = PairedAnswers(read)
    namedByBoth = pairs.both
    oneSided = pairs.oneSided
    unconfirmed = pairs.unconfirmed
    contradictions = pairs.contradictions
    unlisted = Self.unlisted(read)
  }

  private static func rows(
    _ respondents: [Questionnaire.Respondent], _ states: [Actor: ReturnedAnswers.State]
  ) -> [Row] {
    var rows: [Row] = []
    var places: [OrganizationID?: Int] = [:]
    for respondent in respondents {
      let place = places[respondent.organization] ?? rows.count
      if place == rows.count {
        places[respondent.organization] = place
        rows.append(Row(organization: respondent.organization))
      }
      rows[place].asked += 1
      switch states[respondent.entry.actor] {
      case .answered: rows[place].answered += 1
      case .inPart: rows[place].inPart += 1
      default: break
      }
    }
    return rows
  }

  private static func unlisted(
    _ returns: [ReturnedAnswers]
  ) -> [(named: ReturnedAnswers.NamedPerson, count: Int)] {
    var counts: [String: (named: ReturnedAnswers.NamedPerson, count: Int)] = [:]
    for sheet in returns {
      var names = sheet.missing
      for reply in sheet.champions {
        if case .unlisted(let named)? = reply.named { names.append(named) }
      }
      var seen: Set<String> = []
      for named in names {
        let key = foldedName(named.name.isEmpty ? named.organization : named.name)
        guard seen.insert(key).inserted else { continue }
        counts[key] = (counts[key]?.named ?? named, (counts[key]?.count ?? 0) + 1)
      }
    }
    return counts.values.sorted { ($1.count, $0.named) < ($0.count, $1.named) }
  }

  /// How many answered, now or earlier.
  public var answeredCount: Int { rows.reduce(0) { $0 + $1.answered } }

  /// How many answered in part only.
  public var inPartCount: Int { rows.reduce(0) { $0 + $1.inPart } }
}

extension ReturnedAnswers {
  /// Whether the answers are used.
  public var isRead: Bool { state == .answered || state == .inPart }
}

/// The two sides of every pair that somebody named.
private struct PairedAnswers {
  var both = 0
  var oneSided = 0
  var unconfirmed = 0
  var contradictions: [ResponseReport.Contradiction] = []

  init(_ returns: [ReturnedAnswers]) {
    var sheets: [Actor: ReturnedAnswers] = [:]
    for sheet in returns { sheets[sheet.respondent] = sheet }
    for sheet in returns {
      for (other, level) in sheet.levels.sorted(by: { $0.key < $1.key }) {
        let back = sheets[other]?.levels[sheet.respondent]
        // A pair that both speak of is counted from its first end.
        if back != nil, other < sheet.respondent { continue }
        count(sheet.respondent, other, level, back, hasAnswered: sheets[other] != nil)
      }
    }
    contradictions.sort { ($0.a, $0.b) < ($1.a, $1.b) }
  }

  private mutating func count(
    _ a: Actor, _ b: Actor, _ level: TieLevel, _ back: TieLevel?, hasAnswered: Bool
  ) {
    let isNamed = level > .none
    let isNamedBack = (back ?? .none) > .none
    if isNamed, isNamedBack {
      both += 1
    } else if isNamed || isNamedBack {
      if hasAnswered { oneSided += 1 } else { unconfirmed += 1 }
    }
    guard let back, abs(level.rawValue - back.rawValue) >= ResponseReport.contradictionStep else {
      return
    }
    contradictions.append(.init(a: a, b: b, levelByA: level, levelByB: back))
  }
}
