import Findings
import StakeholderModel

/// The words around the picture of introductions.
struct IntroductionsWords {
  private let introductions: Introductions
  private let content: PictureContent

  private let hasOneSided: Bool

  init(_ introductions: Introductions, _ content: PictureContent, hasOneSided: Bool) {
    self.introductions = introductions
    self.content = content
    self.hasOneSided = hasOneSided
  }

  private var list: [Introduction] { introductions.list }

  private func count(_ measure: Introduction.Effect.Measure) -> Int {
    list.count { $0.effect.measure == measure }
  }

  /// What the introductions are, and what they would bring.
  var title: String {
    let number = counted(list.count, "introduction", "introductions")
    let isNeeded = list.allSatisfy { !($0.effect.sides?.neededBy.isEmpty ?? true) }
    if list.count == 1, count(.ways) == 1, let effect = list.first?.effect, let sides = effect.sides
    {
      let which = effect.before == 0 ? "a first way" : "a second, independent way"
      let claim: Claim = "One introduction would give \(sides.a) and \(sides.b) \(which)"
      return claim.text(in: content.network)
    }
    if count(.ways) == list.count {
      return isNeeded
        ? "\(number) for independent ways between those whom joint work needs"
        : "\(number) for independent ways between groups"
    }
    return isNeeded ? "\(number) for ties that joint work needs" : "\(number) worth making"
  }

  let encoding = "Who meets whom, through whom and about what; each row counts those above as made"

  /// The picture in words, for readers that do not see it.
  var drawn: String {
    let sentences = list.map { introduction in
      let words = IntroductionWords(introduction, in: content.network)
      return "\(words.headline): \(words.through)." as Claim
    }
    return Claim.sentences(sentences).text(in: content.network)
  }

  var legend: Legend {
    var legend = Legend(facts: facts)
    legend.add(.meeting, "Proposed, not there yet")
    if list.contains(where: { !$0.introducers.isEmpty }) {
      legend.add(.tie(TieStyle()), "Know each other")
    }
    if hasOneSided {
      var style = TieStyle()
      style.isOneSided = true
      legend.add(.tie(style), "Only one of them said so")
    }
    return legend
  }

  private var facts: [Legend.Fact] {
    let ways = count(.ways)
    let through = list.count { !$0.introducers.isEmpty }
    return [
      ways > 0
        ? Legend.Fact("\(ways)", ways == 1 ? "new independent way" : "new independent ways") : nil,
      through > 0
        ? Legend.Fact(
          "\(through) of \(list.count)",
          list.count == 1 ? "has somebody who could introduce" : "have somebody who could introduce"
        )
        : nil,
    ].compactMap { $0 }
  }

  var footer: Footer {
    let people = Set(list.flatMap { [$0.a, $0.b] + $0.introducers }).count
    return Footer(
      content, counts: ["\(people) of \(content.network.people.count) people drawn"],
      ties: Array(content.network.ties.indices.prefix(1)),
      measure: "Numbers: before → after; ways share no person")
  }
}
