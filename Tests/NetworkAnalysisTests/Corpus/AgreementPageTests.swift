import Foundation
import NetworkAnalysis
import Testing

/// The page on agreement names the reference ids, and says of each whether it is a measure.
@Suite struct AgreementPageTests {
  private struct Row {
    let section: String
    let id: String
    let given: String
  }

  private static let page =
    (try? String(
      contentsOf: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "docs/agreement.md"), encoding: .utf8)) ?? ""

  private static let rows: [Row] = page.split(separator: "\n").compactMap { line in
    let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    guard cells.count >= 4, MeasureSection(rawValue: cells[0]) != nil else { return nil }
    return Row(section: cells[0], id: cells[1], given: cells[2])
  }

  @Test func `an id is given exactly where a measure has it`() {
    let forms = Set(
      Measure.all.flatMap { measure in
        measure.forms.map { measure.section.rawValue + "." + $0.id }
      })
    #expect(Self.rows.count > 150)
    for row in Self.rows {
      #expect(forms.contains(row.section + "." + row.id) == (row.given == "yes"), "\(row.id)")
      #expect(row.given == "yes" || row.given.hasPrefix("no: "), "\(row.id)")
    }
  }

  @Test func `every difference has a reason`() {
    #expect(!Self.page.contains("not explained"))
  }

  @Test(.enabled(if: Corpus.named != nil, "CROSSTIE_CORPUS is not set"))
  func `every reference id is on the page`() throws {
    let corpus = try #require(Corpus.named)
    var ids: Set<String> = []
    for entry in try corpus.entries() {
      let reference = try corpus.reference(entry)
      for section in MeasureSection.allCases.map(\.rawValue) {
        let values = reference[section] as? [String: Any] ?? [:]
        ids.formUnion(values.keys.map { section + "." + $0.prefix { $0 != "[" } })
      }
    }
    #expect(ids == Set(Self.rows.map { $0.section + "." + $0.id }))
  }
}
