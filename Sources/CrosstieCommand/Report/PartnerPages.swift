import FileFormats
import Findings
import StakeholderModel
import TextFormats

/// Writes a page and a workbook for each partner.
struct PartnerPages {
  private let loaded: LoadedNetwork
  private let reading: Reading
  private let partners: [OrganizationID]
  private let format: ReportFormat
  private let isQuiet: Bool

  init(
    _ loaded: LoadedNetwork, _ reading: Reading, _ partners: [OrganizationID],
    _ format: ReportFormat, isQuiet: Bool
  ) {
    self.loaded = loaded
    self.reading = reading
    self.partners = partners
    self.format = format
    self.isQuiet = isQuiet
  }

  /// One page on the screen where it is asked for as text, else files in a folder.
  func answer(to output: String?, in environment: CommandEnvironment) throws(Stop) -> Answer {
    if output == nil, format == .text || format == .markdown {
      let network = loaded.network
      let width = environment.standardOutput.terminalWidth
      let text = partners.map { partner in
        let blocks = page(partner, formName: nil).blocks
        return format == .text
          ? blocks.text(in: network.excerptNames, width: width)
          : blocks.markdown(in: network.excerptNames)
      }.joined(separator: "\n")
      return answer(text, [])
    }
    let folder =
      output ?? OutputName.withoutEnding(loaded.paths.first ?? "network") + "-partners"
    do throws(FileFault) {
      try environment.files.makeFolder(folder)
    } catch {
      throw Stop(.cannotWrite, "cannot make the folder \(error.path): \(error.reason)")
    }
    var written: [String] = []
    for (number, partner) in partners.enumerated() {
      written += try write(partner, number + 1, into: folder, environment)
    }
    if !isQuiet {
      try? environment.standardError.write(
        "Wrote \(partners.count) pages and as many workbooks into \(visible(folder))\n")
    }
    return answer("", written)
  }

  private func answer(_ text: String, _ files: [String]) -> Answer {
    Answer(
      text: text,
      result: .object([
        "files": .array(files.map { .text($0) }),
        "partners": .array(partners.map { .text($0.text) }),
      ]), input: InputCounts(loaded.network), diagnostics: loaded.reading.diagnostics)
  }

  private func page(_ partner: OrganizationID, formName: String?) -> PartnerPage {
    PartnerPage(
      partner, shown: loaded.network.excerpt(of: partner), reading, formName: formName)
  }

  private func write(
    _ partner: OrganizationID, _ number: Int, into folder: String,
    _ environment: CommandEnvironment
  ) throws(Stop) -> [String] {
    let name = Self.fileName(partner, number)
    let base = (folder.hasSuffix("/") ? folder : folder + "/") + name
    let shown = loaded.network.excerpt(of: partner)
    let blocks = page(partner, formName: name + ".xlsx").blocks
    let names = loaded.network.excerptNames
    let (ending, text): (String, String) =
      switch format {
      case .markdown: (".md", blocks.markdown(in: names))
      case .text: (".txt", blocks.text(in: names, width: 80))
      case .html, .json: (".html", blocks.html(in: names, note: note))
      }
    let workbook: [UInt8]
    do throws(WorkbookWritingFault) {
      workbook =
        try FileFormats.write(shown, as: .workbook, named: name + ".xlsx").files.first?.bytes ?? []
    } catch {
      throw Stop(.cannotWrite, error.message, advice: "choose --format markdown")
    }
    for path in [base + ending, base + ".xlsx"] {
      try environment.refuseInput(path, loaded.paths)
    }
    try environment.write(Array(text.utf8), to: base + ending)
    try environment.write(workbook, to: base + ".xlsx")
    return [base + ending, base + ".xlsx"]
  }

  /// "02-library": letters, digits and dashes of the id behind the number.
  private static func fileName(_ partner: OrganizationID, _ number: Int) -> String {
    let safe = partner.text.unicodeScalars.map { scalar -> String in
      let isSafe =
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
      return isSafe ? String(scalar) : "-"
    }.joined()
    return (number < 10 ? "0\(number)" : "\(number)") + "-" + safe.prefix(40)
  }

  /// Where the data comes from and who may see the page.
  private var note: String {
    let network = loaded.network
    return [
      network.source.map { "Source: \($0)" }, network.asOf.map { "as of \($0)" },
      network.hasMadeUpRecords ? "some of it is illustrative" : nil,
      "for this partner and the team",
    ].compactMap { $0 }.joined(separator: " · ")
  }
}

extension StakeholderNetwork {
  /// Where the names on a partner's page come from: what the team may see.
  var excerptNames: StakeholderNetwork { reduced(to: .team) }

  /// Whether people, ties, champions, losses or joint work in the file are made up.
  var hasMadeUpRecords: Bool {
    people.contains { $0.evidence == .illustrative }
      || ties.contains { $0.evidence == .illustrative }
      || champions.contains { $0.evidence == .illustrative }
      || losses.contains { $0.evidence == .illustrative }
      || initiatives.contains { $0.evidence == .illustrative }
  }
}
