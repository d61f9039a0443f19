/// An organization, department or unit.
public struct Organization: Sendable, Hashable, Identifiable {
  /// The unique name in the file.
  public let id: OrganizationID
  /// The full name.
  public var name: String?
  /// A name for narrow places.
  public var short: String?
  /// Other names it goes by.
  public var aliases: [String] = []
  /// The organization it is a part of.
  public var parent: OrganizationID?
  /// What sort of organization it is.
  public var kind: OrganizationKind?
  /// Which family of stakeholders it belongs to.
  public var group: StakeholderGroup?
  /// Whether somebody looked for champions here and found none; `nil` when nobody said so.
  public var championsAnswer: ChampionsAnswer?
  /// What is known of it beyond its place in the tree.
  public var profile = OrganizationProfile()
  /// The alliances and initiatives about which it can decide.
  public var decides: [Cause] = []
  /// What the keeper of the file thinks of it.
  public var judgment = Judgment()
  /// How well it is known that it exists and takes part.
  public var evidence: Evidence?
  /// Who may see it.
  public var confidentiality: Confidentiality?
  /// Everything else the file says.
  public var attributes = Attributes()

  /// Makes an organization of which only the id is known.
  public init(id: OrganizationID) { self.id = id }

  /// What it is called on a screen: the name, else the id.
  public var displayName: String { name ?? id.text }

  /// What it is called where space is short: the short name, else the name, else the id.
  public var shortName: String { short ?? displayName }
}

/// What an organization answered about its champions.
public enum ChampionsAnswer: String, Sendable, Hashable {
  /// Somebody asked and there is none.
  case none
}

/// What sort of organization something is.
public enum OrganizationKind: String, Sendable, Hashable, CaseIterable {
  // The vocabulary of the workforce-alliance brief; the words speak for themselves.
  case employer, employerOrganization, industryAssociation, tradeAssociation, chamber, laborUnion
  case professionalAssociation, communityCollege, schoolDistrict, school
  case communityBasedOrganization, governmentAgency, foundation, researchNonprofit, privateFirm
  case smallBusiness, university, electedBody, other
}

/// The families of stakeholders that a workforce alliance needs.
public enum StakeholderGroup: String, Sendable, Hashable, CaseIterable {
  /// Represents the interests of business.
  case representBusiness
  /// Represents the interests of workers.
  case representWorkers
  /// Hires skilled workers.
  case hire
  /// Provides education and training.
  case educate
  /// Examines, funds and advances new solutions.
  case fundAdvance

  /// The family in plain words, as a heading.
  public var title: String {
    switch self {
    case .representBusiness: "Represent business"
    case .representWorkers: "Represent workers"
    case .hire: "Hire skilled workers"
    case .educate: "Educate and train"
    case .fundAdvance: "Fund and advance solutions"
    }
  }
}
