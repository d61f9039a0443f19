import Findings
import StakeholderModel
import TestSupport
import Testing

@Suite struct BlindSpotTests {
  private func loss(
    _ holder: String, _ type: LossType, _ change: (inout Loss) -> Void = { _ in }
  )
    -> Loss
  {
    var loss = Loss(holder: OrganizationID(holder))
    loss.type = type
    change(&loss)
    return loss
  }

  @Test func `a cell tells the least that has been dealt with, and nothing where nobody asked`() {
    var network = ReadyWork.network
    network.losses = [
      loss("a", .control) { $0.mitigation = "A say" },
      loss("a", .control) { $0.isRecognized = true },
      loss("a", .identity) { $0.isFound = false }, loss("b", .resources),
    ]
    let spot = network.blindSpot(of: "work")
    #expect(spot.holders == ["a", "b"])
    #expect(spot.cells.count == 8)
    #expect(spot.cell("a", .control)?.standing == .recognized)
    #expect(spot.cell("a", .control)?.losses.count == 2)
    #expect(spot.cell("a", .identity)?.standing == .noneFound)
    #expect(spot.cell("a", .identity)?.losses.isEmpty == true)
    #expect(spot.cell("b", .resources)?.standing == .possible)
    #expect(spot.cell("b", .legitimacy)?.standing == nil)
  }

  @Test func `losses of other and of closed work are left out`() {
    var network = ReadyWork.network
    var other = Initiative(id: "other")
    other.phase = .closed
    network.initiatives.append(other)
    network.losses = [loss("a", .control) { $0.initiative = "other" }]
    #expect(network.blindSpot().cell("a", .control)?.standing == nil)
    #expect(network.blindSpot(of: "other").cell("a", .control)?.standing == .possible)
  }

  @Test func `a restricted loss is not there where it may not be shown`() {
    var network = ReadyWork.network
    network.losses = [loss("a", .control) { $0.confidentiality = .restricted }]
    #expect(network.blindSpot().cell("a", .control)?.standing == .possible)
    #expect(network.reduced(to: .team).blindSpot().cell("a", .control)?.standing == nil)
  }
}
