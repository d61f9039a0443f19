import GraphKernel
import StakeholderModel

/// How far groups, and the network as a whole, keep to themselves.
struct GroupReadings {
  let grouped: GroupedView
  let test: ShuffleTest
  private let options: SiloOptions

  init(_ grouped: GroupedView, _ options: SiloOptions) {
    self.grouped = grouped
    self.options = options
    test = ShuffleTest(ties: grouped.labelledTies(), options: options)
  }

  /// A reading of the network and of every group.
  func read() async -> (overall: OverallMixing?, groups: [GroupMixing]) {
    let occupied = grouped.members.count { !$0.isEmpty }
    guard occupied >= 2, !grouped.ties.isEmpty else {
      return (nil, grouped.members.indices.map { untested($0) })
    }
    let large = grouped.members.indices.filter {
      grouped.tiedPeople(in: $0) >= options.smallestSilo
    }
    let answers = await test.answers(
      to: [ShuffleQuestion(label: nil)] + large.map { ShuffleQuestion(label: $0) })
    let pValues = answers.map { test.pValue($0.atLeast[0]) }
    let groupPs = Array(pValues.dropFirst())
    let adjusted = adjustedForFalseDiscovery(groupPs)
    let flips = await flips(large, groupPs, overall: pValues[0])
    var groups = grouped.members.indices.map { untested($0) }
    for (place, group) in large.enumerated() {
      let flip = flips.groups[place]
      groups[group].expected = meanShare(answers[place + 1])
      groups[group].p = groupPs[place]
      groups[group].q = adjusted[place]
      groups[group].flip = flip
      groups[group].verdict =
        adjusted[place] > options.groupLimit ? .open : flip == 1 ? .borderline : .silo
    }
    return (overall(answers[0], flip: flips.overall), groups)
  }

  private func meanShare(_ answer: ShuffleAnswer) -> Double? {
    answer.definedCount > 0 ? answer.shareSum / Double(answer.definedCount) : nil
  }

  private func untested(_ group: Int) -> GroupMixing {
    let count = test.ties.counts(under: test.ties.labels)[group]
    let share = count.total > 0 ? Double(count.inside) / Double(count.total) : nil
    return GroupMixing(
      group: group, people: grouped.members[group].count, inside: count.inside,
      outside: count.total - count.inside, shareInside: share,
      interval: count.total > 0 ? wilsonInterval(count.inside, of: count.total) : nil,
      verdict: .tooSmall)
  }

  private func overall(_ answer: ShuffleAnswer, flip: Int?) -> OverallMixing {
    let count = answer.recorded[0]
    let observed = grouped.observedDyads()
    let expected = Double(observed.across) / Double(observed.total)
    let share = Double(count.total - count.inside) / Double(count.total)
    return OverallMixing(
      inside: count.inside, outside: count.total - count.inside, shareOutside: share,
      expectedShareOutside: expected, ei: 2 * share - 1, eiExpected: 2 * expected - 1,
      pLow: test.pValue(answer.atLeast[0]), pHigh: test.pValue(answer.atMost[0]),
      observedDyads: observed.total, possibleDyads: grouped.possibleDyads().total, flip: flip)
  }

  /// The fewest changes after which a group is no silo, and the network does not keep inside; the
  /// p-values of the other groups stay as they are.
  private func flips(
    _ large: [Int], _ pValues: [Double], overall: Double
  ) async -> (groups: [Int?], overall: Int?) {
    guard options.measuresFlips else { return ([Int?](repeating: nil, count: large.count), nil) }
    let adjusted = adjustedForFalseDiscovery(pValues)
    let silos = large.indices.filter { adjusted[$0] <= options.groupLimit }
    var labels: [Int?] = silos.map { large[$0] }
    let isInward = overall <= options.groupLimit
    if isInward { labels.append(nil) }
    let distances = await FlipDistances(test: test).distances(of: labels) {
      place, p in
      guard place < silos.count else { return p > options.groupLimit }
      var changed = pValues
      changed[silos[place]] = p
      return adjustedForFalseDiscovery(changed)[silos[place]] > options.groupLimit
    }
    var groups = [Int?](repeating: nil, count: large.count)
    for (place, silo) in silos.enumerated() { groups[silo] = distances[place] }
    return (groups, isInward ? distances[silos.count] : nil)
  }
}
