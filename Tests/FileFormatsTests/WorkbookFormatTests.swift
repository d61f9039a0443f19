import FileFormats
import OfficePackages
import StakeholderModel
import TestSupport
import Testing

struct WorkbookFormatTests {
  @Test(arguments: 0..<120)
  func `reading a workbook that we wrote gives the same network`(seed: UInt64) throws {
    var networks = RandomNetworks(seed: seed)
    let network = networks.network()
    let written = try write(network, as: .workbook, named: "a.xlsx")
    #expect(written.losses.isEmpty && written.files.map(\.name) == ["a.xlsx"])
    let reading = readNetwork(written.files)
    let errors = reading.diagnostics.filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(errors.map { "\($0.message) \(String(describing: $0.location))" })")
    let read = try #require(reading.network)
    #expect(yamlDocument(of: read) == yamlDocument(of: network))
    let isSame = read == network
    #expect(isSame)
  }

  @Test(arguments: 0..<40)
  func `a workbook by way of a CSV folder is the same file`(seed: UInt64) throws {
    var networks = RandomNetworks(seed: seed)
    let workbook = try write(networks.network(), as: .workbook, named: "a.xlsx").files
    let first = try #require(readNetwork(workbook).network)
    let folder = try write(first, as: .csvFolder, named: "").files
    let second = try #require(readNetwork(folder).network)
    let again = try write(second, as: .workbook, named: "a.xlsx").files
    let isSame = again.map(\.bytes) == workbook.map(\.bytes)
    #expect(isSame)
  }

  @Test(arguments: SampleTests.samples())
  func `a sample comes back from a workbook unchanged`(sample: String) throws {
    let network = try #require(readNetwork(SampleTests.files(of: sample)).network)
    let workbook = try write(network, as: .workbook, named: "a.xlsx")
    let isSame = readNetwork(workbook.files).network == network
    #expect(isSame)
  }

  @Test func `numbers are numbers and everything else is text`() throws {
    let network = try #require(
      readNetwork([
        SourceFile(
          name: "a.yaml",
          text: """
            crosstie: 1
            people:
              - {id: "007", name: "=SUM(A1)", proficiency: 4,
                 attributes: {share: 0.25, long: 0.1234567890123456, code: "0042",
                 forty: "40", ok: true}}
            """)
      ]).network)
    let file = try #require(try write(network, as: .workbook, named: "a.xlsx").files.first)
    var package = try PackageReader(file.bytes)
    func part(_ name: String) throws -> XMLElement {
      try XMLElement(document: try #require(try package.contents(of: name)), part: name)
    }
    let texts = try part("xl/sharedStrings.xml").all("si").map(\.text)
    let rows = try part("xl/worksheets/sheet1.xml").first("sheetData")?.all("row") ?? []
    let cells = rows.map { row in
      row.all("c").map { cell in
        let value = cell.first("v")?.text ?? ""
        return cell["t"] == "s" ? texts[Int(value) ?? 0] : "number " + value
      }
    }
    // An apostrophe marks attributes that are text and look like a number, as in CSV.
    #expect(
      cells == [
        [
          "id", "name", "proficiency", "attributes.share", "attributes.long", "attributes.code",
          "attributes.forty", "attributes.ok",
        ],
        [
          "007", "=SUM(A1)", "number 4", "number 0.25", "0.1234567890123456", "0042", "'40", "true",
        ],
      ])
  }

  @Test func `what a workbook cannot hold is an error with the cell`() throws {
    var network = StakeholderNetwork()
    var person = Person(id: PersonID("a"))
    person.name = String(repeating: "x", count: 40_000)
    network.people = [person]
    #expect(throws: WorkbookWritingFault.longText(sheet: "people", cell: "B2", length: 40_000)) {
      try write(network, as: .workbook, named: "a.xlsx")
    }
  }
}
