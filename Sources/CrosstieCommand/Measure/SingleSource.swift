import Findings
import StakeholderModel

/// The warning that goes with numbers of a network that one source told.
enum SingleSource {
  /// What is to be said; nothing for a network with several sources.
  static func warnings(
    _ kind: ViewKind, _ options: ViewOptions, in network: StakeholderNetwork
  ) -> [Diagnostic] {
    guard kind == .people || kind == .organizations else { return [] }
    var options = options
    options.keepsDirection = false
    guard let informant = Informant.of(network.view(kind, options), in: network) else { return [] }
    let name = ActorNames(network).name(of: informant.actor)
    let message =
      informant.isReporter
      ? "this is the network as seen by \(name)"
      : "this is the network as seen by one source: \(informant.ties) of \(informant.allTies) "
        + "recorded ties lead to \(name)"
    return [
      Diagnostic(
        "W501", .warning, message,
        help: "the numbers say what was told, not who matters; ask the others as well")
    ]
  }
}
