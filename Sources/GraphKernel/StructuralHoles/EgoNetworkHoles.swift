extension Graph {
  /// Burt's measures of structural holes with ties counted inside the ego network only.
  ///
  /// As ``structuralHoles(_:)``, but the share *p*qⱼ of a contact *q* counts *q*'s ties to the ego and
  /// to other contacts only, and *m*ⱼq is over *j*'s largest tie among these.
  ///
  /// - Parameter value: What a tie is worth.
  /// - Returns: `vertexCount` entries in vertex order; `nil` for a vertex without a tie of value.
  /// - Complexity: O(Σ *k*²) for degrees *k*.
  /// - Note: This is UCINET's default; igraph and NetworkX count all ties of contacts.
  /// - SeeAlso: R. S. Burt, “Structural Holes”, 1992.
  public func egoNetworkHoles(_ value: TieValue = .unit) -> [StructuralHole?] {
    let contacts = ContactRows(self, value)
    var isNear = [Bool](repeating: false, count: vertexCount)
    var share = [Double](repeating: 0, count: vertexCount)
    var indirect = [Double](repeating: 0, count: vertexCount)
    return (0..<vertexCount).map { ego in
      let row = contacts[ego]
      guard contacts.totals[ego] > 0 else { return nil }
      isNear[ego] = true
      for contact in row {
        isNear[contact.vertex] = true
        share[contact.vertex] = contact.value / contacts.totals[ego]
      }
      var effectiveSize = 0.0
      for contact in row {
        let inner = contacts[contact.vertex].filter { isNear[$0.vertex] }
        let total = inner.reduce(0) { $0 + $1.value }
        let largest = inner.reduce(0) { max($0, $1.value) }
        var redundancy = 0.0
        for next in inner where next.vertex != ego {
          indirect[next.vertex] += share[contact.vertex] * next.value / total
          redundancy += share[next.vertex] * next.value / largest
        }
        effectiveSize += 1 - redundancy
      }
      let constraints = row.map { contact in
        let part = share[contact.vertex] + indirect[contact.vertex]
        return part * part
      }
      isNear[ego] = false
      for contact in row {
        isNear[contact.vertex] = false
        share[contact.vertex] = 0
        indirect[contact.vertex] = 0
      }
      return StructuralHole(contactConstraints: constraints, effectiveSize: effectiveSize)
    }
  }
}
