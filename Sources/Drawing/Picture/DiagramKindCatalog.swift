public import Findings
import GraphKernel
import StakeholderModel

extension DiagramKind {
  /// Every kind of picture, in the order of help.
  public static let all: [DiagramKind] = [
    .table, .alliance, .organizations, .bridges, .silos, .coverage, .losses, .introductions,
    .stakeholders, .flat,
  ]

  /// The kind called `id`, if there is one.
  public static func named(_ id: String) -> DiagramKind? { all.first { $0.id == id } }

  /// Whether the picture has a mark for every single person, named or not.
  public var drawsEachPerson: Bool {
    ["alliance", "bridges", "silos", "introductions", "flat"].contains(id)
  }
}

extension DiagramKind {
  /// The most people an alliance map holds.
  package static let alliancePeople = 30
  /// The most groups an alliance map holds.
  package static let allianceGroups = 12
  /// The most people any picture of people holds.
  package static let picturedPeople = 150

  /// The kind that fits a network, for somebody who asks for none.
  ///
  /// Without ties, who is at the table; organizations as nodes, their map; people in groups, by how
  /// many they are; people without groups, the flat map.
  ///
  /// - Throws: ``DrawingError/unsuitable(reason:advice:)`` for more than 150 people without groups.
  public static func fitting(for reading: Reading) throws(DrawingError) -> DiagramKind {
    let id = try fittingID(for: reading)
    guard let kind = named(id) else {
      throw .unsuitable(
        reason: "no kind of picture is called \(id)", advice: "Ask for one with --kind.")
    }
    return kind
  }

  /// The id of the kind that fits.
  package static func fittingID(for reading: Reading) throws(DrawingError) -> String {
    let hasPeopleTies = !reading.people.graph.edges.isEmpty
    guard hasPeopleTies || !reading.organizations.graph.edges.isEmpty else { return "table" }
    guard hasPeopleTies else { return "organizations" }
    let people = reading.network.people.count
    let groups = Set(
      reading.network.people.compactMap { reading.grouping.index(of: .person($0.id)) })
    if groups.count >= 2 {
      if people <= alliancePeople, groups.count <= allianceGroups { return "alliance" }
      return people <= picturedPeople ? "silos" : "organizations"
    }
    guard people <= picturedPeople else {
      throw .unsuitable(
        reason: "\(people) people without groups are too many for one picture",
        advice: "Record each person's organization, or name a column to group by.")
    }
    return "flat"
  }
}
