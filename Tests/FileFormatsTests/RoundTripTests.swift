import FileFormats
import StakeholderModel
import Testing

struct RoundTripTests {
  @Test(arguments: 0..<120)
  func `reading YAML that we wrote gives the same network`(seed: UInt64) {
    var networks = RandomNetworks(seed: seed)
    let network = networks.network()
    let text = yamlDocument(of: network)
    let reading = readNetwork([SourceFile(name: "a.yaml", text: text)])
    expectSame(reading, network, text)
    if let again = reading.network { #expect(yamlDocument(of: again) == text) }
  }

  @Test(arguments: 0..<120)
  func `reading a CSV folder that we wrote gives the same network`(seed: UInt64) throws {
    var networks = RandomNetworks(seed: seed)
    let network = networks.network()
    let written = try write(network, as: .csvFolder, named: "")
    let text = written.files.map { $0.name + "\n" + String(decoding: $0.bytes, as: UTF8.self) }
      .joined()
    #expect(written.losses.isEmpty)
    expectSame(readNetwork(written.files), network, text)
  }

  @Test(arguments: 0..<60)
  func `reading a workbook that we wrote gives the same network`(seed: UInt64) throws {
    var networks = RandomNetworks(seed: seed)
    let network = networks.network()
    let written = try write(network, as: .workbook, named: "network.xlsx")
    #expect(written.losses.isEmpty)
    expectSame(readNetwork(written.files), network, "")
  }

  private func expectSame(
    _ reading: NetworkReading, _ network: StakeholderNetwork, _ text: String
  ) {
    let errors = reading.diagnostics.filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(errors.map(\.message)) in\n\(text)")
    guard let read = reading.network else { return }
    #expect(read.name == network.name && read.asOf == network.asOf)
    #expect(read.source == network.source && read.scale == network.scale)
    #expect(read.respondents == network.respondents)
    expectSame(read.organizations, network.organizations, text)
    expectSame(read.people, network.people, text)
    expectSame(Array(read.ties), Array(network.ties), text)
    expectSame(read.alliances, network.alliances, text)
    expectSame(read.memberships, network.memberships, text)
    expectSame(read.initiatives, network.initiatives, text)
    expectSame(read.champions, network.champions, text)
    expectSame(read.servedGroups, network.servedGroups, text)
    expectSame(read.goals, network.goals, text)
    expectSame(read.agendas, network.agendas, text)
    expectSame(read.agreements, network.agreements, text)
    expectSame(read.losses, network.losses, text)
    expectSame(read.contributions, network.contributions, text)
    expectSame(read.events, network.events, text)
    expectSame(read.concerns, network.concerns, text)
    expectSame(read.assessments, network.assessments, text)
    #expect(read.positions == network.positions)
    #expect(read == network)
  }

  private func expectSame<Entity: Equatable>(_ read: [Entity], _ written: [Entity], _ text: String)
  {
    #expect(read.count == written.count)
    for (a, b) in zip(read, written) where a != b {
      let (left, right) = (String(reflecting: a), String(reflecting: b))
      let same = zip(left, right).prefix { $0 == $1 }.count
      Issue.record(
        "…\(left.dropFirst(max(0, same - 80)).prefix(300))\nnot \(right.dropFirst(same).prefix(200))"
      )
      return
    }
  }
}
