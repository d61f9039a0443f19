/// Where the entities of a network stand in their files.
public struct SourceMap: Sendable {
  /// One thing that has a place.
  public enum Subject: Sendable, Hashable {
    /// An organization.
    case organization(OrganizationID)
    /// A person.
    case person(PersonID)
    /// The tie with this number in ``StakeholderNetwork/ties``.
    case tie(Int)
    /// The membership with this number.
    case membership(Int)
    /// An alliance.
    case alliance(AllianceID)
    /// An initiative.
    case initiative(InitiativeID)
    /// The champion role with this number.
    case champion(Int)
    /// A goal.
    case goal(GoalID)
    /// An agenda.
    case agenda(AgendaID)
    /// A group of people served.
    case servedGroup(ServedGroupID)
    /// The agreement with this number.
    case agreement(Int)
    /// The loss with this number.
    case loss(Int)
    /// The event with this number.
    case event(Int)
    /// The contribution with this number.
    case contribution(Int)
    /// The concern with this number.
    case concern(Int)
    /// The assessment with this number.
    case assessment(Int)
  }

  private var locations: [Subject: SourceLocation] = [:]
  private var table: TablePlaces?

  /// Makes an empty map.
  public init() {}

  /// Makes the map of a table of ties.
  package init(_ table: TablePlaces) { self.table = table }

  /// The place of `subject`, where known.
  public subscript(subject: Subject) -> SourceLocation? {
    get { locations[subject] ?? table?[subject] }
    set {
      locations[subject] = newValue
      table?.forget(subject)
    }
  }
}

extension SourceMap {
  /// The place of a person or organization, where known.
  public func location(of actor: Actor) -> SourceLocation? {
    switch actor {
    case .person(let id): self[.person(id)]
    case .organization(let id): self[.organization(id)]
    }
  }
}

/// Where the ties of a table of text stand, and the people named at their ends: a few bytes for each.
package struct TablePlaces: Sendable {
  /// A run of characters on a line.
  package struct Place: Sendable {
    fileprivate let line: Int32
    fileprivate let column: Int32
    fileprivate let length: Int32

    /// Makes a place from a line and a character, from 1, and a number of characters.
    package init(line: Int, column: Int, length: Int) {
      self.line = Int32(truncatingIfNeeded: line)
      self.column = Int32(truncatingIfNeeded: column)
      self.length = Int32(truncatingIfNeeded: length)
    }
  }

  private let file: String
  private var ties: [Place?]
  private var people: [PersonID: Place]

  /// Makes the places of a table.
  package init(file: String, ties: [Place?], people: [PersonID: Place]) {
    self.file = file
    self.ties = ties
    self.people = people
  }

  fileprivate subscript(subject: SourceMap.Subject) -> SourceLocation? {
    let place: Place? =
      switch subject {
      case .tie(let number): ties.indices.contains(number) ? ties[number] : nil
      case .person(let id): people[id]
      default: nil
      }
    return place.map {
      SourceLocation(
        file: file, line: Int($0.line), column: Int($0.column), length: Int($0.length))
    }
  }

  fileprivate mutating func forget(_ subject: SourceMap.Subject) {
    switch subject {
    case .tie(let number): if ties.indices.contains(number) { ties[number] = nil }
    case .person(let id): people[id] = nil
    default: break
    }
  }
}
