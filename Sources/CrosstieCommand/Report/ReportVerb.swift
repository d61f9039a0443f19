import ArgumentParser
import FileFormats
import Findings
import StakeholderModel
import TextFormats

/// One page per partner, and corrections read back.
struct ReportVerb: Verb {
  static let schema = "report"
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "One page per partner: this is how we show you, correct it.",
    discussion: """
      Writes a page and a workbook for each partner into a folder, NAME-partners beside the input: what
      is recorded about it, and the five questions to settle at home, answered or open. Judgments and
      what is restricted are left out. The partner writes on the page, or changes the workbook and sends
      it back; --read lists what is different, and with -o writes a network with it in. Pictures then say
      how many partners have looked over how they are shown.

        crosstie report partners.yaml
        crosstie report partners.yaml --partner library
        crosstie report partners.yaml --read partners-partners/02-library.xlsx -o corrected.yaml
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var flags: ReadingFlags

  @Option(help: "Only this partner, by id or name; repeatable.")
  var partner: [String] = []

  @Option(
    name: .customLong("read"), parsing: .upToNextOption,
    help: "Read what partners sent back: their workbooks or YAML files.")
  var returned: [String] = []

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: "The folder for the pages; with --read, the file for the corrected network.")
  var outputPath: String?

  @Option(help: "The day on which partners looked, for --read; without it, the day of the data.")
  var date: String?

  @Option(
    help: "html, markdown or text: how pages are written; json for an answer that a program reads.")
  var format: ReportFormat = .html

  @Flag(help: "Say nothing on standard error but warnings and errors.")
  var quiet = false

  var delivery: Delivery {
    Delivery(format: format == .json ? .json : .text, isQuiet: quiet)
  }

  func run(in environment: CommandEnvironment) async throws(Stop) -> Answer {
    let loaded = try input.load(in: environment, delivery)
    if !returned.isEmpty {
      return try ReturnedPages(loaded, returned, date: date).answer(to: outputPath, in: environment)
    }
    let reading = try await flags.reading(of: loaded)
    let partners = try chosen(reading)
    return try PartnerPages(loaded, reading, partners, format, isQuiet: quiet)
      .answer(to: outputPath, in: environment)
  }

  /// The partners that were asked for; all that take part in anything, where none was.
  private func chosen(_ reading: Reading) throws(Stop) -> [OrganizationID] {
    let network = reading.network.reduced(to: .team)
    guard !partner.isEmpty else {
      let all = reading.partners(in: network)
      guard !all.isEmpty else {
        throw Stop(
          .limit, "no organization takes part in anything",
          advice: "name one with --partner, or record who is a member of which alliance")
      }
      return all
    }
    var chosen: [OrganizationID] = []
    for word in partner {
      let found = network.organizations.filter {
        $0.id.text == word || $0.displayName.lowercased() == word.lowercased()
      }
      guard let one = found.first, found.count == 1 else {
        let near = NearestName.of(
          word, among: network.organizations.flatMap { [$0.id.text, $0.displayName] })
        throw Stop(
          .usage, "no organization is called “\(word)”",
          advice: near.map { "did you mean “\($0)”?" } ?? "crosstie summary lists them")
      }
      chosen.append(one.id)
    }
    return chosen
  }
}

/// How pages for partners are written.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  case html, markdown, text, json
}
