import Findings
import StakeholderModel
import TextFormats

/// How each organization responded, as a table.
struct ResponseTable {
  private let outcome: AskOutcome

  init(_ outcome: AskOutcome) { self.outcome = outcome }

  /// The smallest group that is broken out where everybody may see it.
  static let smallestPublicGroup = 5

  /// One row for each organization; where everybody may see it, groups under five are added up.
  var table: TextTable {
    let hasParts = outcome.report.inPartCount > 0
    var table = TextTable(
      [.init("Organization"), .init("Asked", .right), .init("Answered", .right)]
        + (hasParts ? [.init("In part", .right)] : []))
    let add = { (name: String, rows: [ResponseReport.Row]) in
      let asked = rows.reduce(0) { $0 + $1.asked }
      let answered = rows.reduce(0) { $0 + $1.answered }
      let inPart = rows.reduce(0) { $0 + $1.inPart }
      table.append(
        [name, "\(asked)", "\(answered) of \(asked)"]
          + (hasParts ? [inPart == 0 ? "" : "\(inPart)"] : []))
    }
    let rows = outcome.questionnaire.kind == .people ? outcome.report.rows : []
    let isSmall = { (row: ResponseReport.Row) in
      outcome.share == .public && row.asked < Self.smallestPublicGroup
    }
    for row in rows where !isSmall(row) {
      let name =
        row.organization.flatMap { outcome.reading.network.organization($0)?.displayName }
        ?? "Without an organization"
      add(name, [row])
    }
    let small = rows.filter(isSmall)
    if !small.isEmpty { add("\(small.count) with fewer than five", small) }
    return table
  }
}
