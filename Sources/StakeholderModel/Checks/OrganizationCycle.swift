extension DataCheck {
  /// An organization that is part of itself.
  public static let organizationCycle = DataCheck(
    code: "E310", severity: .error, title: "an organization is part of itself",
    explanation:
      "Following `parent` from an organization must end at the top. Take one parent away.",
    search: organizationCycles)
}

/// Every cycle once, at its first organization in byte order.
private func organizationCycles(
  _ check: DataCheck, _ network: StakeholderNetwork, _ sources: SourceMap
) -> [Diagnostic] {
  var parents: [OrganizationID: OrganizationID] = [:]
  for organization in network.organizations { parents[organization.id] = organization.parent }
  let cycles = circles(network.organizations.map(\.id), parents)
  return cycles.map { cycle in
    let location = cycle.compactMap { sources[.organization($0)] }.min()
    let steps = cycle.map { id in
      let line = sources[.organization(id)].map { " (\($0.described(from: location)))" } ?? ""
      return id.text + line
    }
    let round = (steps + [cycle[0].text]).joined(separator: " → ")
    return check.diagnostic(
      "organizations are part of each other in a circle: \(round)",
      help: "take away one `parent`", at: location)
  }
}
