import Drawing
import Findings
import GraphKernel
import NetworkAnalysis
import StakeholderModel

/// What became of silos, needed pairs and champions, in words.
extension ToldRounds {
  /// Silos and pairs of organizations, then and now.
  var groups: Section? {
    guard !isUnchanged else { return nil }
    let silos = comparison.silos
    var section = Section(heading: "Between \(Noun.group(of: comparison.after.grouping).plural)")
    if let then = silos.outsideBefore, let now = silos.outsideAfter {
      let noun = Noun.group(of: comparison.after.grouping).plural
      let free =
        silos.expectedAfter.map {
          "; \(percent($0)) would if people mixed freely"
        } ?? ""
      section.sentences.append(
        percent(then) == percent(now)
          ? "\(percent(now)) of ties cross \(noun), as before\(free)."
          : "\(percent(then)) of ties crossed \(noun); now \(percent(now)) do\(free).")
    }
    func add(_ words: String, _ organizations: [OrganizationID]) {
      let names = organizations.compactMap { name(.organization($0)) }
      guard !names.isEmpty else { return }
      let list = Claim.list(names.map { Claim([.text($0)]) }, limit: isAll ? names.count : 6)
      section.items.append(Item("\(words): \(list.text(in: after.network))"))
    }
    add("silos no longer", silos.opened)
    add("new silos", silos.new)
    add("silos still", silos.stayed)
    section.items += list(silos.needed.compactMap(words)) + list(pairItems)
    return section.sentences.isEmpty && section.items.isEmpty ? nil : section
  }

  private func words(_ pair: SiloChange.Pair) -> Item? {
    guard let a = name(.organization(pair.a)), let b = name(.organization(pair.b)) else {
      return nil
    }
    let both = "\(a) and \(b), whom joint work needs"
    switch (pair.before, pair.after) {
    case (.gap?, .tied): return Item("\(both): no recorded tie then, \(pair.tiesAfter) now")
    case (.tied?, .gap):
      return Item("\(both): \(counted(pair.tiesBefore, "tie", "ties")) then, none recorded now")
    case (.gap?, .gap): return Item("\(both): no recorded tie, then or now")
    case (.tied?, .tied) where pair.tiesBefore != pair.tiesAfter:
      return Item("\(both): \(counted(pair.tiesBefore, "tie", "ties")) then, \(pair.tiesAfter) now")
    case (nil, .gap): return Item("\(both) since: no recorded tie")
    default: return nil
    }
  }

  /// Pairs of groups whose ties among those who stayed changed, the most changed first.
  private var pairItems: [Item] {
    let grouping = comparison.after.grouping
    var counts: [[Int]: (gained: Int, lost: Int)] = [:]
    for change in comparison.ties.changes where change.isAcross {
      let ends = [change.a, change.b].compactMap(grouping.index(of:)).sorted()
      guard ends.count == 2, ends[0] != ends[1] else { continue }
      switch change.outcome {
      case .gained, .renewed: counts[ends, default: (0, 0)].gained += 1
      case .lost, .faded: counts[ends, default: (0, 0)].lost += 1
      case .kept, .strengthened, .weakened, .notComparable: break
      }
    }
    let order = counts.sorted { left, right in
      let one = left.value.gained + left.value.lost
      let other = right.value.gained + right.value.lost
      return one == other ? left.key.lexicographicallyPrecedes(right.key) : one > other
    }
    return order.compactMap { ends, count in
      let names = ends.compactMap { after.told(Claim(groupOf: grouping.groups[$0])) }
      guard names.count == 2 else { return nil }
      let gained = count.gained > 0 ? "\(count.gained) new" : nil
      let lost = count.lost > 0 ? "\(count.lost) no longer there" : nil
      let what = [gained, lost].compactMap { $0 }.joined(separator: ", ")
      return Item("\(names[0]) – \(names[1]): \(what)")
    }
  }

  /// Champions, then and now.
  var champions: Section? {
    let cells = comparison.champions
    guard !isUnchanged, cells.contains(where: { $0.before != .notAsked || $0.after != .notAsked })
    else { return nil }
    var section = Section(heading: "Champions")
    let (then, now) = (cells.count { $0.before == .active }, cells.count { $0.after == .active })
    section.sentences.append(
      """
      \(then) of \(cells.count) places had a champion; now \(now) \(now == 1 ? "has" : "have") one. A \
      place is an organization and the work that asks for a champion there.
      """)
    section.items = list(
      cells.filter { $0.before != $0.after || $0.championsChanged(comparison.identities) }
        .compactMap(words))
    return section
  }

  private func words(_ cell: ChampionChange) -> Item? {
    guard let place = name(.organization(cell.organization)) else { return nil }
    let work = cell.cause.flatMap { after.told("\(cause: $0)") }
    let what = work.map { "\(place) for \($0)" } ?? place
    func names(_ people: [PersonID], _ name: (Actor) -> String?) -> String {
      let known = people.compactMap { name(.person($0)) }
      guard !known.isEmpty else { return "" }
      return " (\(Claim.list(known.map { Claim([.text($0)]) }, limit: 3).text(in: after.network)))"
    }
    let then = Self.words(cell.before) + names(cell.championsBefore, nameBefore)
    let now = Self.words(cell.after) + names(cell.championsAfter, name)
    return Item("\(what): \(then) → \(now)")
  }

  private static func words(_ state: CoverageState) -> String {
    switch state {
    case .active: "a champion"
    case .lapsed: "a champion no longer"
    case .none: "asked, and there is none"
    case .notAsked: "nothing recorded"
    }
  }
}

extension ChampionChange {
  /// Whether other people champion it now.
  func championsChanged(_ identities: RoundIdentities) -> Bool {
    Set(championsBefore.compactMap { identities.after(.person($0)) })
      != Set(championsAfter.map { .person($0) })
      || championsBefore.count != championsAfter.count
  }
}
