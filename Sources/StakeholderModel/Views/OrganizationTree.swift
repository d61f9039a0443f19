/// Which organization is part of which.
///
/// - Complexity: O(number of organizations) to build; every query walks one path to the root.
public struct OrganizationTree: Sendable {
  private let parents: [OrganizationID: OrganizationID]

  /// Reads the tree off a network without cycles.
  public init(_ network: StakeholderNetwork) {
    var parents: [OrganizationID: OrganizationID] = [:]
    for organization in network.organizations { parents[organization.id] = organization.parent }
    self.parents = parents
  }

  /// The organization itself, its parent, and so on to the root.
  public func path(from organization: OrganizationID) -> [OrganizationID] {
    var path = [organization]
    var current = organization
    while let parent = parents[current], path.count <= parents.count {
      path.append(parent)
      current = parent
    }
    return path
  }

  /// Whether `part` is `whole` or lies inside it.
  public func isInside(_ part: OrganizationID, _ whole: OrganizationID) -> Bool {
    path(from: part).contains(whole)
  }

  /// The organization that stands for `organization` at a level.
  public func group(of organization: OrganizationID, at level: GroupingLevel) -> OrganizationID {
    let path = path(from: organization)
    return switch level {
    case .unit: path[0]
    case .department: path[max(0, path.count - 2)]
    case .organization: path[path.count - 1]
    }
  }
}
