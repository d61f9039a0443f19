import GraphKernel
import NetworkAnalysis
import StakeholderModel
import TestSupport
import Testing

@Suite(.enabled(if: Corpus.named != nil, "CROSSTIE_CORPUS is not set"))
struct RoundCorpusTests {
  /// Counted with sets of pairs in Python over the two files of edges: kept, formed, dissolved.
  @Test(arguments: [
    ("s50_wave1", "s50_wave3", [36, 41, 38]),
    ("newcomb_top3_week1", "newcomb_top3_week15", [19, 23, 20]),
  ])
  func `published waves have the counts that sets of pairs give`(
    first: String, second: String, expected: [Int]
  ) throws {
    let corpus = try #require(Corpus.named)
    func network(_ id: String) throws -> StakeholderNetwork {
      try corpus.network(try #require(try corpus.entries().first { $0.id == id }))
    }
    let (before, after) = (try network(first), try network(second))
    func side(_ network: StakeholderNetwork) -> RoundSide {
      RoundSide(
        network: network, view: network.view(.people), grouping: network.grouping(),
        informant: nil)
    }
    let ties = RoundTies(
      from: side(before), to: side(after), RoundIdentities.of(before, after))
    let stability = ties.stability()
    #expect([stability.kept, stability.formed, stability.dissolved] == expected)
  }
}
