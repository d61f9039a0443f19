import Findings
import StakeholderModel
import TestSupport
import Testing

@Suite struct IntroductionEffectTests {
  @Test(arguments: IntroductionGoal.allCases)
  func `what is foretold is what is measured once the tie is made`(
    _ goal: IntroductionGoal
  ) async throws {
    var random = RandomPartners(seed: 15)
    var made = 0
    for _ in 0..<14 {
      var network = random.network()
      let list = await MeasuredEffect(network).reading.introductions(for: goal, count: 4).list
      for introduction in list {
        let before = await MeasuredEffect(network)
        network = network.introducing([introduction])
        let after = await MeasuredEffect(network)
        for effect in [introduction.effect] + introduction.otherEffects {
          let (old, new) = (before.value(of: effect), after.value(of: effect))
          #expect(agree(try #require(old), effect.before, within: 1e-9), "\(effect)")
          #expect(agree(try #require(new), effect.after, within: 1e-9), "\(effect)")
          #expect(effect.after != effect.before)
        }
        made += 1
      }
    }
    #expect(made > 14)
  }

  @Test func `the order of lists in the file changes nothing`() async {
    var random = RandomPartners(seed: 3)
    for _ in 0..<8 {
      let network = random.network()
      let shuffled = random.shuffled(network)
      for goal in [IntroductionGoal.ways, .efficiency] {
        let one = await MeasuredEffect(network).reading.introductions(for: goal)
        let other = await MeasuredEffect(shuffled).reading.introductions(for: goal)
        #expect(one.list.map(\.a) == other.list.map(\.a))
        #expect(one.list.map(\.b) == other.list.map(\.b))
      }
    }
  }

  @Test func `no one who did not answer is named, and no two at odds`() async {
    var random = RandomPartners(seed: 8)
    var looked = 0
    for _ in 0..<24 {
      let network = random.network()
      let silent = Set(network.respondents?.asked ?? [])
        .subtracting(network.respondents?.answered ?? [])
      let odds = Set(network.ties.filter(\.isStrained).map { Set([$0.from, $0.to]) })
      let tied = Set(network.ties.filter { !$0.isStrained }.map { Set([$0.from, $0.to]) })
      let reading = await MeasuredEffect(network).reading
      for goal in IntroductionGoal.allCases {
        for introduction in reading.introductions(for: goal).list {
          let ends = [introduction.a, introduction.b]
          if network.respondents?.answered.isEmpty == false {
            #expect(silent.isDisjoint(with: ends + introduction.introducers))
          }
          #expect(!odds.contains(Set(ends)))
          #expect(!tied.contains(Set(ends)))
          for end in ends {
            for introducer in introduction.introducers {
              #expect(!odds.contains([end, introducer]))
            }
          }
          looked += 1
        }
      }
    }
    #expect(looked > 100)
  }
}
