import GraphKernel
import StakeholderModel

/// Makes networks in which some of the answers are left out.
///
/// Where the file records who answered, or who told each tie, one in ten of those is taken as not
/// having answered, and what only they told falls out. Else, or where fewer than ten told anything,
/// one in ten of the ties falls out.
struct AnswersLeftOut {
  private let network: StakeholderNetwork
  private let share: Double
  /// Who told each tie; empty where that is not known.
  private let tellers: [[Actor]]
  /// Everybody who told a tie or answered, in byte order.
  private let sources: [Actor]

  init(_ network: StakeholderNetwork, share: Double) {
    self.network = network
    self.share = share
    let answered = Set(network.respondents?.answered ?? [])
    tellers = network.ties.map { tie in
      switch tie.reportedBy ?? (tie.isDirected == true ? .from : nil) {
      case .from: [tie.from]
      case .to: [tie.to]
      case .both: [tie.from, tie.to]
      case nil: [tie.from, tie.to].filter(answered.contains)
      }
    }
    let known = tellers.count { !$0.isEmpty }
    let all = Set(tellers.joined()).union(answered).sorted()
    sources = 2 * known >= network.ties.count && all.count >= 10 ? all : []
  }

  /// What is left out in every draw, in words.
  var words: String {
    sources.isEmpty ? "one in ten ties" : "the answers of one in ten who answered"
  }

  /// The network of one draw.
  func network(_ generator: inout Xoshiro256) -> StakeholderNetwork {
    var drawn = network
    guard !sources.isEmpty else {
      drawn.ties = network.ties.filter { _ in generator.uniform() >= share }
      return drawn
    }
    var order = sources
    generator.shuffle(&order)
    let silent = Set(order.prefix(max(1, Int((share * Double(order.count)).rounded()))))
    drawn.ties = TieList(
      zip(network.ties, tellers).filter { _, tellers in
        tellers.isEmpty || !tellers.allSatisfy(silent.contains)
      }.map(\.0))
    drawn.respondents?.answered.removeAll(where: silent.contains)
    return drawn
  }
}
