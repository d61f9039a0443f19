import StakeholderModel
import TestSupport

/// Organizations with people, ties and joint work, from a seed.
struct RandomPartners {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func network() -> StakeholderNetwork {
    var network = StakeholderNetwork()
    let groups = Int.random(in: 2...5, using: &generator)
    let people = Int.random(in: 6...24, using: &generator)
    network.organizations = (0..<groups).map { Documented.organization("o\($0)", "O\($0)") }
    for number in 0..<people {
      let home = Int.random(in: 0..<groups, using: &generator)
      var person = Documented.person("p\(number)", "Title \(number)", at: "o\(home)")
      if Bool.random(using: &generator) { person.interests = ["youth"] }
      network.people.append(person)
    }
    let share = Double.random(in: 0.04...0.3, using: &generator)
    for one in 0..<people {
      for other in (one + 1)..<max(people, one + 1)
      where Double.random(in: 0..<1, using: &generator) < share {
        var tie = Documented.tie("p\(one)", "p\(other)")
        if Int.random(in: 0..<8, using: &generator) == 0 { tie.sign = .negative }
        network.ties.append(tie)
      }
    }
    var initiative = Initiative(id: "work")
    initiative.required = network.organizations.prefix(3).map(\.id)
    network.initiatives = [initiative]
    if let person = network.people.first?.id {
      network.champions = [ChampionRole(person: person, cause: nil, status: .active)]
    }
    if Int.random(in: 0..<3, using: &generator) == 0 {
      var respondents = Respondents()
      respondents.asked = network.people.map { .person($0.id) }
      respondents.answered = respondents.asked.filter { _ in
        Int.random(in: 0..<4, using: &generator) > 0
      }
      network.respondents = respondents
    }
    return network
  }

  /// The same network with its lists in another order.
  mutating func shuffled(_ network: StakeholderNetwork) -> StakeholderNetwork {
    var shuffled = network
    shuffled.people.shuffle(using: &generator)
    shuffled.ties.shuffle(using: &generator)
    shuffled.organizations.shuffle(using: &generator)
    return shuffled
  }
}
