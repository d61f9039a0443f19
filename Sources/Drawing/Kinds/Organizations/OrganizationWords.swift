import Findings
import GraphKernel
import StakeholderModel

/// What a map of organizations says around the map.
struct OrganizationWords {
  private let content: PictureContent
  private let plan: OrganizationPlan

  init(_ content: PictureContent, _ plan: OrganizationPlan) {
    self.content = content
    self.plan = plan
  }

  private var nodes: [OrganizationNetwork.Node] { plan.network.nodes }
  private var lines: [OrganizationNetwork.Line] { plan.network.lines }
  private var leftOut: Int { plan.network.total - nodes.count }

  /// Whether any box carries a champion's mark.
  var hasBadges: Bool { nodes.contains { $0.champions != nil } }

  /// The first finding that the map shows and whose subjects it draws, else a description.
  var title: PictureTitle {
    let what = "who works with whom among \(counted(nodes.count, "organization", "organizations"))"
    return PictureTitle(told, shows: shows, neutral: PictureTitle.neutral(what, content))
  }

  /// The content with those findings alone whose organizations are drawn and, for findings on champions,
  /// carry a mark that agrees: an organization with a champion for one thing may have none for another.
  private var told: PictureContent {
    var states: [OrganizationID: CoverageState?] = [:]
    for node in nodes { states[node.id] = node.champions }
    let findings = content.reading.findings.filter { finding in
      finding.subjects.allSatisfy { subject in
        guard case .actor(.organization(let id)) = subject else { return true }
        guard let state = states[id] else { return false }
        return !["champion.none", "champion.lapsed"].contains(finding.rule)
          || state == CoverageState.none || state == .lapsed
      }
    }
    var told = content
    told.reading = content.reading.telling(findings)
    return told
  }

  /// The rules whose findings this map shows: those on champions where boxes carry their marks, those
  /// on people without ties or between others never, since it draws no people.
  private var shows: [Finding.RuleID] {
    let hasPeopleTies = !content.reading.people.graph.edges.isEmpty
    return DiagramKind.organizations.shows.filter { rule in
      if rule.rawValue.hasPrefix("champion.") { return hasBadges }
      return !["actor.isolated", "spof.node"].contains(rule) || !hasPeopleTies
    }
  }

  /// What is drawn.
  var encoding: String {
    var parts = [
      plan.looks.showsCounts
        ? "Each box is an organization; the number on a line says how many pairs of their people work "
          + "together" : "Each box is an organization; a line joins two that work together"
    ]
    if leftOut > 0 {
      parts.append(
        "drawn are the \(nodes.count) with the most ties of \(plan.network.total) organizations")
    }
    return parts.joined(separator: "; ")
  }

  var legend: Legend {
    Legend(facts: facts, rows: plan.looks.legendRows(scale: content.network.scale))
  }

  /// Numbers that the map shows.
  private var facts: [Legend.Fact] {
    let pairs = nodes.count * (nodes.count - 1) / 2
    var facts = [
      Legend.Fact(
        "\(lines.count) of \(pairs)", "pairs of organizations have a recorded tie")
    ]
    let alone = plan.network.degrees.count { $0 == 0 }
    if alone > 0 {
      facts.append(
        Legend.Fact(
          "\(alone)",
          alone == 1
            ? "organization has no recorded tie to another"
            : "organizations have no recorded tie to another"))
    }
    let oneSided = lines.count { $0.isOneSided }
    if oneSided > 0 {
      facts.append(
        Legend.Fact(
          "\(oneSided) of \(lines.count)",
          plan.looks.showsCounts
            ? "linked pairs have ties that one side reported only"
            : "ties were reported by one side only"))
    }
    return facts
  }

  var footer: Footer {
    let people = nodes.reduce(0) { $0 + $1.people }
    var counts = [counted(nodes.count, "organization", "organizations")]
    if people > 0 { counts.append(counted(people, "person", "people")) }
    if plan.looks.showsCounts {
      counts.append(counted(lines.count, "linked pair", "linked pairs"))
    }
    let ties = lines.reduce(0) { $0 + max(1, $1.count) }
    if !nodes.contains(where: \.isFew) { counts.append(counted(ties, "tie", "ties")) }
    if leftOut > 0 { counts.append("\(leftOut) more organizations not drawn") }
    return Footer(
      content, counts: counts, ties: lines.flatMap(\.ties).sorted(), measure: measure)
  }

  private var measure: String {
    let reported =
      lines.contains(where: \.isOneSided) ? ", as reported by either side" : ""
    return plan.looks.showsCounts
      ? "Line: pairs of people from the two organizations with a recorded tie" + reported
      : "Line: a recorded tie between the two organizations" + reported
  }

  /// The map in words, for readers that do not see it.
  var description: String {
    let degrees = plan.network.degrees
    let alone = nodes.indices.filter { degrees[$0] == 0 }.map { nodes[$0].name }
    var drawn =
      "A map of \(counted(nodes.count, "organization", "organizations")) with "
      + "\(counted(lines.count, "tie", "ties")) between them."
    if !alone.isEmpty { drawn += " No recorded ties: \(alone.joined(separator: ", "))." }
    return PictureDescription.text(drawn, told, shows: shows)
  }
}
