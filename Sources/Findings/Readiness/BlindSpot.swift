public import StakeholderModel

/// What each partner may lose by joint work, of each kind, and how far it has been dealt with.
public struct BlindSpot: Sendable, Hashable {
  /// One partner and one kind of loss.
  public struct Cell: Sendable, Hashable {
    /// The partner.
    public var holder: OrganizationID
    /// What may be lost.
    public var type: LossType
    /// The least that has been dealt with of all losses here; `nil` where nobody asked.
    public var standing: LossStanding?
    /// The losses that may happen; empty where none was found or nobody asked.
    public var losses: [Loss]
  }

  /// The partners in order.
  public var holders: [OrganizationID]
  /// One cell for each partner and kind, by partner, then kind.
  public var cells: [Cell]

  /// The cell of a partner and a kind.
  public func cell(_ holder: OrganizationID, _ type: LossType) -> Cell? {
    cells.first { $0.holder == holder && $0.type == type }
  }
}

extension StakeholderNetwork {
  /// What each partner may lose by an initiative, or by any open one.
  ///
  /// The partners are the organizations that the work requires, and whoever is recorded to lose
  /// something by it. Losses whose kind nobody stated stand in no cell.
  ///
  /// - Parameter initiative: The work; `nil` for every open one, and for the losses of none.
  /// - Returns: A cell for each partner and each of the four kinds; no cells without partners.
  /// - Complexity: O(*p* · *l*) for partners and losses.
  public func blindSpot(of initiative: InitiativeID? = nil) -> BlindSpot {
    let work = initiatives.filter { one in
      initiative.map { one.id == $0 } ?? (one.phase != .closed)
    }
    let ids = Set(work.map(\.id))
    let told = losses.filter { $0.initiative.map(ids.contains) ?? true }
    let taking = Set(work.flatMap(\.required)).union(told.map(\.holder))
    let holders = organizations.map(\.id).filter(taking.contains)
    let cells = holders.flatMap { holder in
      LossType.allCases.map { type in
        cell(holder, type, told.filter { $0.holder == holder && $0.type == type })
      }
    }
    return BlindSpot(holders: holders, cells: cells)
  }

  private func cell(
    _ holder: OrganizationID, _ type: LossType, _ losses: [Loss]
  ) -> BlindSpot.Cell {
    let open = losses.filter { $0.standing != .noneFound }
    let order: [LossStanding] = [.possible, .recognized, .mitigated, .noneFound]
    return BlindSpot.Cell(
      holder: holder, type: type,
      standing: order.first { standing in losses.contains { $0.standing == standing } },
      losses: open)
  }
}
