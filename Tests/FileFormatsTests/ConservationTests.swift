import FileFormats
import StakeholderModel
import TestSupport
import Testing

/// Files broken at random: reading them never crashes and never loses a row without saying so.
struct ConservationTests {
  private static let table =
    "id,name,organization,title,knows\n"
    + (0..<30).map { "p\($0),Person \($0),\"Org, \($0 % 4)\",Clerk,Person \(($0 + 1) % 30)\n" }
    .joined()

  private static let yaml = yamlDocument(
    of: {
      var networks = RandomNetworks(seed: 7)
      return networks.network()
    }())

  @Test(arguments: 0..<150) func `rows read are rows used and rows skipped`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let bytes = mutated(Array(Self.table.utf8), &generator)
    let reading = readNetwork([SourceFile(name: "people.csv", bytes: bytes)])
    expectReasons(reading)
    for sentence in reading.understood where sentence.contains(" rows read = ") {
      let numbers = sentence.split(whereSeparator: { !$0.isNumber }).compactMap { Int($0) }
      guard numbers.count >= 3 else { continue }
      #expect(numbers[0] == numbers[1] + numbers[2])
      #expect(numbers[2] == numbers[3...].reduce(0, +))
      if let network = reading.network { #expect(network.people.count == numbers[1]) }
    }
  }

  @Test(arguments: 0..<150) func `broken YAML is answered`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let bytes = mutated(Array(Self.yaml.utf8), &generator)
    expectReasons(readNetwork([SourceFile(name: "a.yaml", bytes: bytes)]))
  }

  private func expectReasons(_ reading: NetworkReading) {
    let hasErrors = reading.diagnostics.contains { $0.severity == .error }
    #expect((reading.network == nil) == hasErrors)
    #expect(reading.couldParse || reading.network == nil)
    for diagnostic in reading.diagnostics { #expect(!diagnostic.message.isEmpty) }
  }

  /// One to four bytes changed, left out, put in or moved.
  private func mutated(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    let odd: [UInt8] = Array("\",;\n\r\t:#-[]{}&*'|\\".utf8) + [0x00, 0xE9, 0xFF, 0x1B]
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let place = Int.random(in: bytes.indices, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes[place] = odd.randomElement(using: &generator) ?? 0
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(odd.randomElement(using: &generator) ?? 0, at: place)
      default: bytes = Array(bytes[..<max(1, place)])
      }
    }
    return bytes
  }
}
