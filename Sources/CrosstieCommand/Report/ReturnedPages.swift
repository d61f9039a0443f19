import FileFormats
import Findings
import StakeholderModel
import TextFormats

/// Reads what partners sent back, lists what is different, and puts it into the network.
struct ReturnedPages {
  private let loaded: LoadedNetwork
  private let paths: [String]
  private let date: String?

  init(_ loaded: LoadedNetwork, _ paths: [String], date: String?) {
    self.loaded = loaded
    self.paths = paths
    self.date = date
  }

  /// What one partner sent back.
  private struct Returned {
    let partner: OrganizationID
    let taken: [NetworkCorrection]
    /// What the keeper of the file settles by hand.
    let left: [NetworkCorrection]
  }

  func answer(to output: String?, in environment: CommandEnvironment) throws(Stop) -> Answer {
    let day = try reviewDay()
    var network = loaded.network
    var pages: [Returned] = []
    for path in paths {
      let page = try read(path, environment)
      pages.append(page)
      network = try Self.corrected(network, page)
      var review = Event()
      review.kind = .partnerReview
      review.date = day
      review.from = .organization(page.partner)
      network.events.append(review)
    }
    if let output {
      try environment.refuseInput(output, loaded.paths + paths)
      let written: WrittenNetwork
      do throws(WorkbookWritingFault) {
        written = try FileFormats.write(
          network, as: output.lowercased().hasSuffix(".xlsx") ? .workbook : .yaml, named: output)
      } catch {
        throw Stop(.cannotWrite, error.message)
      }
      try environment.write(written.files.first?.bytes ?? [], to: output)
    }
    return Answer(
      text: text(pages, output).text(in: network, width: environment.standardOutput.terminalWidth),
      result: value(pages), input: InputCounts(loaded.network),
      diagnostics: loaded.reading.diagnostics)
  }

  private func reviewDay() throws(Stop) -> PartialDate? {
    guard let date else { return loaded.network.asOf }
    guard let day = PartialDate(date) else {
      throw Stop(.usage, "--date takes YYYY-MM-DD, YYYY-MM or YYYY, not “\(date)”")
    }
    return day
  }

  private func read(_ path: String, _ environment: CommandEnvironment) throws(Stop) -> Returned {
    let bytes: [UInt8]
    do throws(FileFault) {
      bytes = try environment.files.contents(of: path)
    } catch {
      throw Stop(.invalidInput, "cannot read \(error.path): \(error.reason)")
    }
    let answer = readNetwork([SourceFile(name: path, bytes: bytes)])
    guard let returned = answer.network else {
      let first = answer.diagnostics.first { $0.severity == .error }
      throw Stop(
        .invalidInput, "\(path): \(first?.message ?? "cannot be read")", advice: first?.help,
        diagnostics: answer.diagnostics)
    }
    let whole = loaded.network
    let called = whole.organizations.filter {
      returned.name == "How we show \($0.displayName)"
    }
    guard let partner = called.first?.id, called.count == 1 else {
      throw Stop(
        .invalidInput, "\(path) does not say which partner it is about",
        advice: "keep the name in its sheet “network” as it was: How we show …")
    }
    let shown = whole.excerpt(of: partner)
    let all = corrections(from: shown, to: returned)
    // What the page tells of others is not the partner's to change.
    let own = corrections(from: shown, to: returned.excerpt(of: partner))
    let taken = own.filter { Self.isTaken($0, of: partner, in: shown) }
    return Returned(
      partner: partner, taken: taken,
      left: all.filter { one in
        !taken.contains { $0.list == one.list && $0.key == one.key && $0.change == one.change }
      })
  }

  /// Whether a partner may correct something: what is theirs.
  ///
  /// That a person or organization is gone is settled by hand, since others may be tied to it.
  private static func isTaken(
    _ correction: NetworkCorrection, of partner: OrganizationID, in shown: StakeholderNetwork
  ) -> Bool {
    let isActor = correction.list == "people" || correction.list == "organizations"
    guard isActor else { return true }
    let actor: Actor =
      correction.list == "people"
      ? .person(PersonID(correction.key)) : .organization(OrganizationID(correction.key))
    switch correction.change {
    case .removed: return false
    case .field: return shown.isOf(actor, partner)
    case .added: return true
    }
  }

  private static func corrected(
    _ network: StakeholderNetwork, _ page: Returned
  ) throws(Stop) -> StakeholderNetwork {
    guard !page.taken.isEmpty else { return network }
    let reading = applying(page.taken, to: network)
    guard let corrected = reading.network else {
      let first = reading.diagnostics.first { $0.severity == .error }
      throw Stop(
        .invalidInput, "the corrections do not fit the file: \(first?.message ?? "unknown")",
        advice: first?.help)
    }
    return corrected
  }
}

extension ReturnedPages {
  private func text(_ pages: [Returned], _ output: String?) -> PageBlocks {
    var blocks = PageBlocks()
    for page in pages {
      let count = page.taken.count + page.left.count
      blocks.add(
        .heading(
          "\(organization: page.partner): \(count == 0 ? "nothing is different" : "\(count) different")"
        ))
      for correction in page.taken { blocks.add(.item(Self.words(correction))) }
      guard !page.left.isEmpty else { continue }
      blocks.add(
        .sentence("For you to settle, since it is not the partner’s or others hang on it:"))
      for correction in page.left { blocks.add(.item(Self.words(correction))) }
    }
    blocks.add(
      .heading(
        output == nil
          ? "Nothing was written; -o corrected.yaml writes the network with all this in it."
          : "Written with the corrections and the reviews in it."))
    return blocks
  }

  private static func words(_ correction: NetworkCorrection) -> Claim {
    let place = "\(correction.list), \(correction.key)"
    switch correction.change {
    case .added: return "\(place): new: \(correction.after ?? "")"
    case .removed: return "\(place): no longer there: \(correction.before ?? "")"
    case .field(let field):
      return
        "\(place): \(field): \(correction.before ?? "not recorded") → \(correction.after ?? "not recorded")"
    }
  }

  private func value(_ pages: [Returned]) -> JSONValue {
    .object([
      "pages": .array(
        pages.map { page in
          .object([
            "partner": .text(page.partner.text), "taken": .array(page.taken.map(Self.value)),
            "left": .array(page.left.map(Self.value)),
          ])
        })
    ])
  }

  private static func value(_ correction: NetworkCorrection) -> JSONValue {
    var members: [String: JSONValue] = [
      "list": .text(correction.list), "record": .text(correction.key),
      "before": .optional(correction.before), "after": .optional(correction.after),
    ]
    switch correction.change {
    case .added: members["change"] = .text("added")
    case .removed: members["change"] = .text("removed")
    case .field(let field):
      members["change"] = .text("field")
      members["field"] = .text(field)
    }
    return .object(members)
  }
}
