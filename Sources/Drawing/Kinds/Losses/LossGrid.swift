import Findings
import StakeholderModel

/// What each partner may lose of each kind, as rows and columns.
struct LossGrid: Sendable {
  /// A partner.
  struct Row: Sendable {
    let name: String
    let short: String?
    let subject: String
    let cells: [Cell]

    /// Rows with something left to do come before others when there is no room for all.
    var urgency: Int {
      cells.map { cell in
        switch cell.mark {
        case .possible: 0
        case .recognized: 1
        case .notAsked: 2
        case .mitigated, .noneFound: 3
        }
      }.min() ?? 3
    }
  }

  /// One kind of loss of one partner.
  struct Cell: Sendable {
    let mark: LossMark
    /// The losses in words.
    let losses: [String]
    /// What makes them smaller.
    let mitigations: [String]
    /// How many losses nothing makes smaller yet, and how many something does.
    let open: Int
    let smaller: Int
  }

  /// The four kinds, in the order of the columns.
  static let kinds = LossType.allCases

  let rows: [Row]

  /// The cells of the losses that may be shown.
  init(_ content: PictureContent) {
    let spot = content.network.blindSpot()
    rows = spot.holders.compactMap { holder in
      guard let organization = content.network.organization(holder) else { return nil }
      return Row(
        name: organization.displayName, short: organization.short, subject: holder.text,
        cells: Self.kinds.map { Self.cell(spot.cell(holder, $0)) })
    }
  }

  private init(rows: [Row]) { self.rows = rows }

  private static func cell(_ cell: BlindSpot.Cell?) -> Cell {
    let losses = cell?.losses ?? []
    let mark = LossMark(cell?.standing)
    // What is left to do is told first.
    let told =
      losses.filter { $0.standing != .mitigated } + losses.filter { $0.standing == .mitigated }
    return Cell(
      mark: mark, losses: told.compactMap(\.description),
      mitigations: mark == .mitigated ? losses.compactMap(\.mitigation) : [],
      open: losses.count { $0.standing != .mitigated },
      smaller: losses.count { $0.standing == .mitigated })
  }

  /// How many losses nothing makes smaller yet.
  var open: Int { rows.reduce(0) { sum, row in sum + row.cells.reduce(0) { $0 + $1.open } } }

  /// How many losses something makes smaller.
  var smaller: Int { rows.reduce(0) { sum, row in sum + row.cells.reduce(0) { $0 + $1.smaller } } }

  /// How many cells have a mark.
  func count(_ mark: LossMark) -> Int {
    rows.reduce(0) { sum, row in sum + row.cells.count { $0.mark == mark } }
  }

  /// Whether anything was recorded of anybody.
  var isRecorded: Bool { rows.contains { row in row.cells.contains { $0.mark != .notAsked } } }

  /// At most so many rows: those where something is left to do first, in their old order.
  func limited(rows limit: Int) -> LossGrid {
    let kept = Set(
      rows.indices.sorted { (rows[$0].urgency, $0) < (rows[$1].urgency, $1) }.prefix(limit))
    return LossGrid(rows: rows.indices.filter(kept.contains).map { rows[$0] })
  }
}

extension LossType {
  /// The kind as the head of a column.
  package var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

  /// What it means to a partner, in a few words.
  package var meaning: String {
    switch self {
    case .control: "the say over its work"
    case .resources: "money, staff, rooms, time"
    case .identity: "what it is known for"
    case .legitimacy: "its standing with others"
    }
  }
}
