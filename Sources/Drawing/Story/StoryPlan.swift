package import Findings
import GraphKernel
import NetworkAnalysis
import StakeholderModel

/// Which parts of the story a network can tell, and with which picture.
package struct StoryPlan: Sendable {
  /// How a part is told.
  package enum Choice: Sendable {
    /// With a kind of picture.
    case picture(DiagramKind)
    /// With words.
    case words
    /// Not at all, and why.
    case leftOut(String)
  }

  private let content: PictureContent
  private var reading: Reading { content.reading }
  private var isPublic: Bool { content.sharing == .public }

  /// Makes a plan for what may be shown.
  package init(_ content: PictureContent) { self.content = content }

  /// The parts of the story; most lists can do without what partners may lose.
  var parts: [StoryPart] {
    StoryPart.allCases.filter { $0 != .losses || !content.network.losses.isEmpty }
  }

  /// How a part is told.
  package func choice(for part: StoryPart) -> Choice {
    switch part {
    case .opening, .method: .words
    case .table: .picture(.table)
    case .map: map
    case .bridges: bridges
    case .silos: silos
    case .champions: champions
    case .losses: .picture(.losses)
    case .actions:
      RankedAction.all(content).isEmpty
        ? .leftOut("nothing that is recorded asks for action") : .words
    }
  }

  /// The rules whose findings belong to a part; no finding is the title of two slides.
  package func rules(of part: StoryPart) -> [Finding.RuleID] {
    let links: [Finding.RuleID] = ["spof.node", "link.onePerson", "link.singleThread"]
    let champions: [Finding.RuleID] = FindingRule.catalog.map(\.id).filter {
      $0.rawValue.hasPrefix("champion.")
    }
    switch part {
    case .opening, .method: return []
    case .actions: return RankedAction.all(content).map(\.rule).filter { !$0.rawValue.isEmpty }
    case .table: return DiagramKind.table.shows
    case .bridges: return links
    case .silos: return ["silo.group", "silo.pair", "silo.overall"]
    case .champions: return champions
    case .losses: return DiagramKind.losses.shows
    case .map:
      let elsewhere =
        links.filter { _ in isTold(.bridges) } + champions.filter { _ in isTold(.champions) }
      let all: [Finding.RuleID] =
        ["network.singleInformant", "actor.isolated"] + links + champions
      return all.filter { !elsewhere.contains($0) }
    }
  }

  private func isTold(_ part: StoryPart) -> Bool {
    if case .leftOut = choice(for: part) { false } else { true }
  }

  private var hasTies: Bool {
    !reading.people.graph.edges.isEmpty || !reading.organizations.graph.edges.isEmpty
  }

  private var noPeople: Choice { .leftOut("a public deck shows no single people") }

  /// Cards with names where there are few people, else the organizations, else the people.
  private var map: Choice {
    guard hasTies else { return .leftOut("no ties are recorded") }
    let hasMap = !reading.organizations.graph.edges.isEmpty
    if isPublic { return hasMap ? .picture(.organizations) : noPeople }
    guard let fitting = try? DiagramKind.fitting(for: reading) else {
      return hasMap
        ? .picture(.organizations)
        : .leftOut("\(content.network.people.count) people without groups do not fit a slide")
    }
    return .picture(fitting.id == "silos" && hasMap ? .organizations : fitting)
  }

  private var bridges: Choice {
    guard hasTies else { return .leftOut("no ties are recorded") }
    guard reading.informant == nil else {
      return .leftOut("the ties come from one source, which always looks like the center")
    }
    guard !reading.people.graph.edges.isEmpty else {
      return .leftOut("no ties between people are recorded")
    }
    return isPublic ? noPeople : .picture(.bridges)
  }

  /// Dots in groups, where a group is large enough to be looked at.
  private var silos: Choice {
    guard !reading.people.graph.edges.isEmpty else {
      return .leftOut("no ties between people are recorded")
    }
    guard let report = reading.silos, report.groups.count(where: { $0.people > 0 }) >= 2 else {
      return .leftOut("fewer than two groups of people are recorded")
    }
    let large = report.groups.count { $0.people >= SiloOptions().smallestSilo }
    guard large > 0 else {
      return .leftOut("groups of one or two people cannot keep to themselves")
    }
    guard large > 1 else {
      return .leftOut("only one group has more than two people")
    }
    return isPublic ? noPeople : .picture(.silos)
  }

  /// Who champions what, where anything is recorded or there is something to be championed.
  private var champions: Choice {
    guard !reading.champions.cells.isEmpty else {
      return .leftOut("nobody is recorded to take part in anything")
    }
    let isNamed = !content.network.alliances.isEmpty || !content.network.initiatives.isEmpty
    return reading.champions.isRecorded || isNamed
      ? .picture(.coverage) : .leftOut("none are recorded, and nobody is recorded as asked")
  }
}
