import Findings
import StakeholderModel

extension ToldReadiness {
  /// What each partner may lose by the work, as far as it may be told.
  var losses: [BlindSpot.Cell] {
    readiness.notTold.contains(.losses) ? [] : network.blindSpot(of: initiative.id).cells
  }

  /// The blind spot as a table: one row for each loss that was found, with what makes it smaller.
  func writeLosses(to page: inout PageBlocks) {
    let found = losses.filter { !$0.losses.isEmpty }
    guard !found.isEmpty else { return }
    page.add(.heading("What partners may lose"))
    page.add(
      .table(
        ["partner", "kind", "loss", "made smaller by"],
        found.flatMap { cell in
          cell.losses.map { loss in
            [
              "\(organization: cell.holder)", "\(cell.type.rawValue)",
              "\(loss.description ?? "not described")",
              "\(loss.mitigation ?? (loss.isRecognized == true ? "acknowledged only" : "nothing recorded"))",
            ]
          }
        }))
  }
}
