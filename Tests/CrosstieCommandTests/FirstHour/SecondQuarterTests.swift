import CrosstieCommand
import FileFormats
import StakeholderModel
import Testing

/// Three months later: the same name of the workbook, one person more.
@Suite struct SecondQuarterTests {
  // Oracle: RULINGS 26. A pill is about 170 px wide; a third of it is a place one still recognizes.
  @Test(arguments: ["alliance", "silos"])
  func `one person more gives nearly the same picture`(kind: String) async throws {
    let files = FirstHour.folder(with: "partners-fixed.xlsx")
    let picture = "map partners.xlsx --kind \(kind) -o"
    let (first, told) = await FirstHour.run("\(picture) first.svg", files)
    try #require(first == .done, "\(told)")
    let before = try places(kind, files)
    try files.write(FirstHour.bytes(of: "partners-second-quarter.xlsx"), to: "partners.xlsx")
    let (second, said) = await FirstHour.run("\(picture) second.svg", files)
    try #require(second == .done, "\(said)")
    let after = try places(kind, files)
    #expect(after.keys.contains("Noor Castellane"))
    #expect(Set(after.keys).subtracting(before.keys) == ["Noor Castellane"])
    for (id, place) in before {
      let now = try #require(after[id])
      let moved = ((now.x - place.x) * (now.x - place.x) + (now.y - place.y) * (now.y - place.y))
      #expect(moved.squareRoot() <= 60, "\(id) moved by \(moved.squareRoot()) px")
    }
  }

  private func places(
    _ kind: String, _ files: MemoryFiles
  ) throws -> [String: (x: Double, y: Double)] {
    let bytes = try files.contents(of: "partners.layout.yaml")
    let memory = readLayoutMemory(SourceFile(name: "partners.layout.yaml", bytes: bytes)).memory
    var places: [String: (x: Double, y: Double)] = [:]
    for kept in memory.positions[kind] ?? [] { places[kept.id] = (kept.x, kept.y) }
    return places
  }
}
