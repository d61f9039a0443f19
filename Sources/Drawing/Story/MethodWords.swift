import Findings
import GraphKernel
import NetworkAnalysis
import StakeholderModel

/// One thing about how the picture of a network came about.
struct MethodTopic: Sendable, Hashable {
  /// A few words.
  var heading: String
  /// A number, where one says most of it: "99 of 120".
  var number: String?
  /// The rest, sentence by sentence.
  var sentences: [String]
}

/// What can be said about how a network is known.
struct MethodWords: Sendable {
  private let content: PictureContent
  private var network: StakeholderNetwork { content.network }
  private var reading: Reading { content.reading }

  init(_ content: PictureContent) { self.content = content }

  /// The title: how many answered, where that is known.
  var title: String {
    guard let (answered, asked) = response else {
      return reading.actors.graph.edges.isEmpty
        ? "How we know: a list of who takes part" : "How we know, and what we do not know"
    }
    return "How we know: \(answered) of \(asked) who were asked answered"
  }

  /// The topics that the data has something to say about, in reading order.
  var topics: [MethodTopic] {
    [answers, origin, ties, firmness, tests, sharing].compactMap { $0 }
  }

  /// What is not recorded, with what it would allow.
  var silences: [(missing: String, wouldAllow: String)] {
    reading.notLookedAt.map { silence in
      let missing = RankedAction.withoutFieldNames(silence.missing)
      return (
        missing.first.map { $0.uppercased() + missing.dropFirst() } ?? "",
        Claim.list(silence.wouldAllow.map { "\($0)" }, limit: 5).text(in: network)
      )
    }
  }

  private var response: (Int, Int)? {
    guard let respondents = network.respondents, !respondents.asked.isEmpty else { return nil }
    let answered = Set(respondents.answered)
    return (answered.count, answered.union(respondents.asked).count)
  }

  private var answers: MethodTopic? {
    guard !reading.actors.graph.edges.isEmpty else { return nil }
    guard let (answered, asked) = response else {
      let count = Set(network.respondents?.answered ?? []).count
      return MethodTopic(
        heading: "Who was asked", number: nil,
        sentences: [
          count > 0
            ? "\(count) answered; how many were asked is not recorded."
            : "Who was asked and who answered is not recorded.",
          "A tie that is missing here may only be one that nobody asked about.",
        ])
    }
    var sentences = ["who were asked answered."]
    if let silos = reading.silos, let overall = silos.overall, silos.isResponseKnown {
      let hidden = overall.possibleDyads - overall.observedDyads
      sentences.append(
        hidden == 0
          ? "Every pair was asked about."
          : "Of \(overall.possibleDyads) pairs, \(hidden) were not asked about and could hide ties."
      )
    }
    return MethodTopic(
      heading: "Who answered", number: "\(answered) of \(asked)", sentences: sentences)
  }

  private var origin: MethodTopic {
    var sentences = [network.source.map { "Source: \($0)." } ?? "No source is recorded."]
    sentences.append(
      network.asOf.map { "As of \($0.spelled)." } ?? "The day it describes is not recorded.")
    if let informant = reading.informant {
      let name = content.told(Claim(actor: informant)) ?? "one source"
      sentences.append("Nearly all ties were told by, or lead to, \(name).")
    }
    return MethodTopic(heading: "Where it comes from", number: nil, sentences: sentences)
  }

  private var ties: MethodTopic? {
    let ties = reading.actors.ties
    guard !ties.isEmpty else { return nil }
    var sentences = ["Somebody named the other as one to work with."]
    if ties.contains(where: { $0.level != nil }) {
      let scale = network.scale ?? .seed
      var words: [String] = []
      for level in TieLevel.allCases where level != TieLevel.none {
        let word = scale.word(for: level)
        if !words.contains(word) { words.append(word) }
      }
      let rest = words.dropFirst().map { $0.lowercased() }
      sentences.append(
        "From weak to strong: " + (words.prefix(1) + rest).joined(separator: ", ") + ".")
    } else {
      sentences.append("How closely they work together is not recorded.")
    }
    return MethodTopic(heading: "What a tie is", number: nil, sentences: sentences)
  }

  private var firmness: MethodTopic? {
    let view = reading.actors
    guard !view.ties.isEmpty else { return nil }
    let oneSided = view.ties.count { $0.confirmation == .oneSided }
    let old = view.dropped.inactive
    var sentences: [String] = []
    if oneSided > 0 { sentences.append("ties were told by one side only; they count.") }
    if old > 0 {
      sentences.append(
        "\(counted(old, "report of a tie", "reports of ties")) with no contact for too long "
          + "\(old == 1 ? "is" : "are") left out.")
    }
    let graded = view.ties.flatMap(\.ties).filter { number in
      guard reading.network.ties.indices.contains(number) else { return false }
      let evidence = reading.network.ties[number].evidence
      return evidence == .illustrative || evidence == .inferred
    }
    if !graded.isEmpty {
      sentences.append("\(counted(graded.count, "tie is", "ties are")) inferred or made up.")
    }
    if sentences.isEmpty { sentences.append("Nothing in the file speaks against any tie.") }
    return MethodTopic(
      heading: "How firm the ties are",
      number: oneSided > 0 ? "\(oneSided) of \(view.ties.count)" : nil, sentences: sentences)
  }

  private var tests: MethodTopic? {
    guard !reading.findings.isEmpty else { return nil }
    var sentences = [
      "Every number is counted in the data; where one or two ties more or fewer would change a "
        + "title, the slide says so."
    ]
    if reading.silos?.groups.contains(where: { $0.p != nil }) == true {
      sentences.append(
        "Whether a group keeps to itself is tested against thousands of shuffles of who belongs "
          + "where.")
    }
    return MethodTopic(heading: "How sure the titles are", number: nil, sentences: sentences)
  }

  private var sharing: MethodTopic {
    MethodTopic(
      heading: "Who may see this", number: nil, sentences: [content.sharing.words])
  }
}

extension SharingLevel {
  /// What the level shows, for a reader.
  var words: String {
    switch self {
    case .internal: "Everything in the file: for the keeper of the file only."
    case .team: "The team: people by name, no judgments of people or partners."
    case .partners: "Partners: organizations by name, people by their role."
    case .public: "Everybody: counts only; groups of fewer than five are not told apart."
    }
  }
}
