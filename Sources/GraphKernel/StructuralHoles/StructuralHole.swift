/// What a tie is worth in a sum over ties.
public enum TieValue: Sendable, Hashable, CaseIterable {
  /// Every tie counts 1.
  case unit
  /// A tie counts its weight.
  case weight
}

/// How a vertex's contacts are tied to each other.
public struct StructuralHole: Sendable, Hashable {
  /// How much of the vertex's effort goes, directly and through others, into each contact, squared.
  ///
  /// Contacts are in vertex order.
  public let contactConstraints: [Double]
  /// The number of contacts less their mean number of ties to each other.
  public let effectiveSize: Double

  /// The number of contacts.
  public var contactCount: Int { contactConstraints.count }

  /// The sum of ``contactConstraints``; 1 for a single contact, 9/8 in a closed triad.
  public var constraint: Double { contactConstraints.reduce(0, +) }

  /// ``effectiveSize`` over the number of contacts, above 0 and at most 1.
  public var efficiency: Double { effectiveSize / Double(contactCount) }
}

extension Graph {
  /// Burt's measures of structural holes, for every vertex.
  ///
  /// With *z*ᵢⱼ the value of the ties between *i* and *j* in either direction and *p*ᵢⱼ the share of it
  /// in all of *i*'s, the constraint of contact *j* is (*p*ᵢⱼ + Σ *p*ᵢq *p*qⱼ)², where *q* runs over
  /// all other vertices of the graph and *p*qⱼ counts all of *q*'s ties. The effective size is
  /// Σⱼ (1 − Σq *p*ᵢq *m*ⱼq), with *m*ⱼq the value of *j*'s tie to *q* over *j*'s largest.
  ///
  /// - Parameter value: What a tie is worth.
  /// - Returns: `vertexCount` entries in vertex order; `nil` for a vertex without a tie of value.
  /// - Complexity: O(Σ *k*²) for degrees *k*; O(*m* √*m*) where ties have no direction and count 1.
  /// - Note: igraph and NetworkX follow the same whole-network model. UCINET's default takes *p*
  ///   inside the ego network only and gives other numbers.
  /// - SeeAlso: R. S. Burt, “Structural Holes”, 1992; S. P. Borgatti, “Structural holes: unpacking
  ///   Burt's redundancy measures”, Connections 20(1), 1997.
  public func structuralHoles(_ value: TieValue = .unit) -> [StructuralHole?] {
    if value == .unit, !isDirected { return SharedContacts(outgoing).structuralHoles() }
    let contacts = ContactRows(self, value)
    var indirect = [Double](repeating: 0, count: vertexCount)
    var share = [Double](repeating: 0, count: vertexCount)
    return (0..<vertexCount).map { ego in
      guard contacts.totals[ego] > 0 else { return nil }
      let row = contacts[ego]
      for contact in row { share[contact.vertex] = contact.value / contacts.totals[ego] }
      defer { for contact in row { share[contact.vertex] = 0 } }
      contacts.spread(from: ego, share, into: &indirect)
      let constraints = row.map { contact in
        let part = share[contact.vertex] + indirect[contact.vertex]
        return part * part
      }
      contacts.clear(from: ego, &indirect)
      let effectiveSize = row.reduce(0) { $0 + 1 - contacts.redundancy(of: $1.vertex, share) }
      return StructuralHole(contactConstraints: constraints, effectiveSize: effectiveSize)
    }
  }
}
