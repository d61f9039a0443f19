import FileFormats
import StakeholderModel
import Testing

/// Workbooks of other programs, and in other languages.
struct SheetDialectTests {
  private func read(_ sheets: [(name: String, rows: [[String]])]) throws -> NetworkReading {
    readNetwork([try TinyWorkbook(sheets).file()])
  }

  private func pairs(_ network: StakeholderNetwork) -> [[String]] {
    network.ties.map { [$0.from.id, $0.to.id] }
  }

  @Test func `answers of a form are people who name whom they work with`() throws {
    let reading = try read([
      (
        "Form Responses 1",
        [
          ["Timestamp", "What is your name?", "Your organization", "Who do you work with?"],
          ["2025-09-01", "Ana Silva", "Library", "Bo Lund, Cy Ott"],
          ["2025-09-02", "Bo Lund", "Parks", "Ana Silva"], ["2025-09-03", "Cy Ott", "Parks", ""],
        ]
      )
    ])
    let network = try #require(reading.network, "\(reading.diagnostics.map(\.message))")
    #expect(
      pairs(network) == [
        ["Ana Silva", "Bo Lund"], ["Ana Silva", "Cy Ott"], ["Bo Lund", "Ana Silva"],
      ])
    #expect(network.organizations.count == 2)
  }

  @Test func `Polinode's answers are sheets of ties beside the sheet of people`() throws {
    let reading = try read([
      ("Node Attributes", [["Name", "Department"], ["Ana", "A"], ["Bo", "B"]]),
      ("Relationship Question 1", [["Source", "Target", "Weight"], ["Ana", "Bo", "3"]]),
    ])
    let network = try #require(reading.network)
    #expect(network.people.count == 2 && network.ties.map(\.weight) == [3])
  }

  @Test func `a German list is read like an English one`() throws {
    let reading = try read([
      (
        "Kontaktliste",
        [
          ["Kontakte im Bündnis"], [],
          ["Lfd. Nr.", "Vor- und Nachname", "Firma", "Abteilung", "Funktion", "arbeitet mit"],
          ["1", "Jürgen Groß", "Stadt Köln", "Jugendamt", "Leiter", "Anna Müller und Kai Roth"],
          ["2", "Anna Müller", "Stadt Köln", "Schulamt", "Referentin", "Jurgen Gross"],
          ["3", "Kai Roth", "Handwerkskammer", "", "Berater", ""],
        ]
      )
    ])
    let network = try #require(reading.network)
    #expect(network.people.map(\.id.text) == ["Jürgen Groß", "Anna Müller", "Kai Roth"])
    #expect(pairs(network).count == 3)
    #expect(
      network.organizations.map { $0.parent?.text } == [nil, "Stadt Köln", "Stadt Köln", nil])
  }
}
