public import StakeholderModel

/// A network with corrections in it.
///
/// What nobody showed to the partner, such as judgments, stays as it is. The result is read like a file,
/// so that a correction that leads nowhere is told like any other mistake.
///
/// - Parameters:
///   - corrections: What came back, as ``corrections(from:to:)`` lists it.
///   - network: The whole network.
/// - Returns: The answer of the reader.
/// - Complexity: O(size of the network).
public func applying(
  _ corrections: [NetworkCorrection], to network: StakeholderNetwork
) -> NetworkReading {
  var members = encoded(network)
  for name in CorrectedLists.names {
    let own = corrections.filter { $0.list == name }
    guard !own.isEmpty else { continue }
    let place = members.firstIndex { $0.key == name }
    var items: [OutputNode] = []
    if let place, case .list(let old) = members[place].value { items = old }
    let corrected = OutputNode.list(CorrectedItems(items, name).applying(own))
    if let place {
      members[place].value = corrected
    } else {
      members.append((name, corrected))
    }
  }
  return readNetwork([SourceFile(name: "corrections", text: yamlDocument(members))])
}

/// The records of one list, to be corrected.
private struct CorrectedItems {
  private var records: [(key: String, members: [OutputNode.Member])]

  init(_ items: [OutputNode], _ list: String) {
    var keys = RecordKeys(list)
    records = items.compactMap { item in
      guard case .map(let members) = item else { return nil }
      return (keys.next(members), members)
    }
  }

  func applying(_ corrections: [NetworkCorrection]) -> [OutputNode] {
    var records = records
    for correction in corrections {
      switch correction.change {
      case .added:
        if case .map(let members)? = correction.node { records.append((correction.key, members)) }
      case .removed: records.removeAll { $0.key == correction.key }
      case .field(let field):
        guard let place = records.firstIndex(where: { $0.key == correction.key }) else { continue }
        let old = records[place].members.firstIndex { $0.key == field }
        switch (old, correction.node) {
        case (let old?, let node?): records[place].members[old].value = node
        case (let old?, nil): records[place].members.remove(at: old)
        case (nil, let node?): records[place].members.append((field, node))
        case (nil, nil): break
        }
      }
    }
    return records.map { .map($0.members) }
  }
}
