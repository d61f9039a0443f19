public import StakeholderModel

/// A sentence about a network whose names are filled in last.
///
/// A claim holds ids, so that it survives the reduction of the network to a sharing level: the names
/// it prints are those of the network it is given.
public struct Claim: Sendable, Hashable {
  /// A piece of a claim.
  public enum Part: Sendable, Hashable {
    /// Words.
    case text(String)
    /// The name of a person.
    case person(PersonID)
    /// The name of an organization.
    case organization(OrganizationID)
    /// The name of an alliance or initiative.
    case cause(Cause)
  }

  /// The pieces in order.
  public var parts: [Part]

  /// Makes a claim of its pieces.
  public init(_ parts: [Part]) { self.parts = parts }

  /// The sentence with the names that `network` gives; a person it no longer holds is "someone".
  public func text(in network: StakeholderNetwork) -> String {
    text(in: network, organizationName: \.displayName)
  }

  /// Like ``text(in:)``, with organizations called by their short names, for narrow places.
  public func shortText(in network: StakeholderNetwork) -> String {
    text(in: network, organizationName: \.shortName)
  }

  private func text(
    in network: StakeholderNetwork, organizationName: KeyPath<Organization, String>
  ) -> String {
    parts.map { part in
      switch part {
      case .text(let words): words
      case .person(let id): network.person(id)?.displayName ?? "someone"
      case .organization(let id):
        network.organization(id)?[keyPath: organizationName] ?? "an organization"
      case .cause(.alliance(let id)):
        network.alliances.first { $0.id == id }?.displayName ?? "an alliance"
      case .cause(.initiative(let id)):
        network.initiatives.first { $0.id == id }?.displayName ?? "an initiative"
      }
    }.joined()
  }
}

extension Claim: ExpressibleByStringInterpolation {
  /// Makes a claim of words.
  public init(stringLiteral value: String) { parts = [.text(value)] }

  /// Makes a claim of words and names: `"\(person: id) works alone"`.
  public init(stringInterpolation: Interpolation) { parts = stringInterpolation.parts }

  /// Collects the pieces of an interpolated claim.
  public struct Interpolation: StringInterpolationProtocol {
    var parts: [Part] = []

    /// Makes an empty collection.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds words.
    public mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { parts.append(.text(literal)) }
    }

    /// Adds words or a number.
    public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      parts.append(.text(value.description))
    }

    /// Adds another claim.
    public mutating func appendInterpolation(_ claim: Claim) { parts += claim.parts }

    /// Adds the name of a person.
    public mutating func appendInterpolation(person: PersonID) { parts.append(.person(person)) }

    /// Adds the name of an organization.
    public mutating func appendInterpolation(organization: OrganizationID) {
      parts.append(.organization(organization))
    }

    /// Adds the name of an alliance or initiative.
    public mutating func appendInterpolation(cause: Cause) { parts.append(.cause(cause)) }
  }
}
