import StakeholderModel

/// Looks for the most spacious way to draw a table that fits its room.
struct TableSearch {
  var box: Rect
  let sharing: SharingLevel
  let measurer: any TextMeasurer

  /// The width of cards that is aimed at where there is a choice.
  private static let comfortableWidth = 320.0
  private static let columns = 1...6
  /// More organizations than this never fit as cards.
  private static let mostCards = 80
  /// More lines than this never fit a column.
  private static let mostLines = 32

  /// Pills before lines, all names before some, names before numbers, people before organizations.
  func mostSpacious(_ seats: TableSeats) -> (TableSeats, TablePlan)? {
    let list = seats.listingOrganizations
    if seats.houseCount <= Self.mostCards {
      if sharing != .public, let plan = withNames(seats) { return (seats, plan) }
      let density = TableCard.Density.counts(hidesFew: sharing == .public)
      if let plan = best(seats, density, cap: 0) { return (seats, plan) }
    }
    if sharing != .public {
      if let plan = best(list, .lines, cap: .max - 1) ?? cappedPlan(list) { return (list, plan) }
    }
    return nil
  }

  private func withNames(_ seats: TableSeats) -> TablePlan? {
    if let plan = best(seats, .pills, cap: .max - 1), plan.cuts == 0 { return plan }
    return best(seats, .lines, cap: .max - 1) ?? cappedPlan(seats)
  }

  /// The fitting plan with the fewest names cut short, then of the most comfortable width.
  private func best(_ seats: TableSeats, _ density: TableCard.Density, cap: Int) -> TablePlan? {
    func rank(_ plan: TablePlan) -> (Int, Double) {
      (plan.cuts, abs(plan.width - Self.comfortableWidth))
    }
    return Self.columns.compactMap { columns in
      TablePlan(
        seats, in: box, columns: columns, density: density, cap: cap, measurer: measurer)
    }.filter { $0.overflow <= 0 }.min { rank($0) < rank($1) }
  }

  /// The plan that names as many people of each organization as fit, found by halving.
  private func cappedPlan(_ seats: TableSeats) -> TablePlan? {
    let largest = seats.families.flatMap(\.houses).map(\.people.count).max() ?? 0
    var low = 0
    var high = min(largest, Self.mostLines * (Self.columns.upperBound))
    var found: TablePlan?
    while low < high {
      let middle = (low + high + 1) / 2
      if let plan = best(seats, .lines, cap: middle) {
        (low, found) = (middle, plan)
      } else {
        high = middle - 1
      }
    }
    return found
  }
}
