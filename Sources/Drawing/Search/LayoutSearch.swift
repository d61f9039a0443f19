package import StakeholderModel

/// Finds places on a slide for boxes that are joined by lines.
///
/// The engine proposes layouts; each is turned, stretched to the frame and cleared of overlaps; the
/// best few are improved step by step, and the best of all is taken. The budgets are counts that
/// depend on the number of boxes and lines alone, so that the same input gives the same places on
/// every run, whatever the order in which the engine's answers are looked at.
package struct LayoutSearch: Sendable {
  /// The boxes' sizes.
  package var nodes: [Size]
  /// The lines, with the length they would like to have; the two ends of each are different boxes.
  package var edges: [LayoutRequest.Edge]
  /// Where the boxes may be.
  package var box: Rect
  /// The gap to leave between boxes where there is room.
  package var gap: Size
  /// Known places of boxes' centers; they stay as long as all of them still fit.
  package var kept: [Int: Point]
  /// The group of each box, for the plain order that stands in when the engine fails.
  package var groups: [Int]
  /// The ways of placing that the engine is asked for.
  package var methods: [LayoutRequest.Method]
  /// How many candidates are improved, and for how many steps each.
  package var polish: (candidates: Int, steps: Int)

  /// Makes a search.
  ///
  /// - Parameters:
  ///   - nodes: The boxes' sizes.
  ///   - edges: The lines; those that join a box to itself are ignored.
  ///   - box: Where the boxes may be.
  ///   - gap: The gap to leave between boxes where there is room.
  ///   - kept: Known places of boxes' centers.
  ///   - groups: The group of each box; empty for none.
  package init(
    nodes: [Size], edges: [LayoutRequest.Edge], box: Rect, gap: Size = Size(26, 22),
    kept: [Int: Point] = [:], groups: [Int] = []
  ) {
    self.nodes = nodes
    self.edges = edges.filter { $0.source != $0.target }
    self.box = box
    self.gap = gap
    self.kept = kept
    self.groups = groups
    methods = LayoutRequest.Method.candidates(nodeCount: nodes.count)
    polish = (candidates: 4, steps: Self.steps(nodeCount: nodes.count, edgeCount: edges.count))
  }

  /// The steps that improve one candidate: more for more boxes, fewer where each step looks at many
  /// lines, so that no network takes much longer than another.
  static func steps(nodeCount: Int, edgeCount: Int) -> Int {
    let wanted = 3000 + min(4000, 80 * nodeCount)
    let linesAtBox = 2 * edgeCount / max(1, nodeCount) + 1
    return min(wanted, 9_000_000 / (linesAtBox * max(1, nodeCount + edgeCount)) + 200)
  }

  /// Finds the places.
  ///
  /// - Returns: A place for every box, inside ``box`` and without overlaps.
  /// - Throws: ``DrawingError/unsuitable(reason:advice:)`` when the boxes do not fit.
  package func run(_ engine: any LayoutEngine) async throws(DrawingError) -> SearchResult {
    guard !nodes.isEmpty else { return result([], []) }
    var diagnostics: [Diagnostic] = []
    var raw: [[Point]] = []
    if !kept.isEmpty {
      let places = KeptPlaces(search: self)
      if let centers = places.extended() { return result(centers, []) }
      diagnostics.append(.keptPlacesGivenUp)
      raw.append(places.rough())
    }
    guard nodes.count > 1 else { return result([box.center], diagnostics) }
    let answers = await engine.place(
      methods.map { LayoutRequest(method: $0, nodes: nodes, edges: edges, gap: Size(14, 12)) })
    for answer in answers {
      if case .success(let centers) = answer, isUsable(centers) { raw.append(centers) }
    }
    diagnostics += Diagnostic.failures(of: methods, answers, isUsable: isUsable)
    guard !raw.isEmpty else {
      guard let rows = Rows(search: self).centers() else { throw tooMuch }
      return result(rows, diagnostics + [.plainOrder])
    }
    let few = await best(Self.alternativeCount, of: raw)
    guard let best = few.first else { throw tooMuch }
    return result(best, diagnostics, alternatives: few)
  }

  /// The boxes side by side in the order of their groups, for a network without lines.
  ///
  /// - Returns: A place for every box, inside ``box`` and without overlaps.
  /// - Throws: ``DrawingError/unsuitable(reason:advice:)`` when the boxes do not fit.
  package func inColumns() throws(DrawingError) -> SearchResult {
    if let columns = Columns(search: self).centers { return result(columns, []) }
    guard let rows = Rows(search: self).centers() else { throw tooMuch }
    return result(rows, [])
  }

  /// Whether every kept box still lies in the frame and on no other.
  package var canKeepAll: Bool { KeptPlaces(search: self).areValid }

  /// How good some places are.
  package func score(of centers: [Point]) -> LayoutScore { LayoutScore(of: centers, in: self) }

  /// The angles in radians that every layout is tried at.
  package static let turns: [Double] = SlideFit.turns

  /// A layout turned and stretched so that it fills the box; boxes may still overlap.
  package func fitted(_ centers: [Point], turn: Double = 0) -> [Point] {
    SlideFit(nodes: nodes, box: box).fitted(centers, turn: turn)
  }

  /// Whether an answer of the engine is a place for every box.
  private func isUsable(_ centers: [Point]) -> Bool {
    centers.count == nodes.count && centers.allSatisfy { $0.x.isFinite && $0.y.isFinite }
  }

  /// How many layouts are handed on to those who judge them by more than straight lines.
  private static let alternativeCount = 8

  private func result(
    _ centers: [Point], _ diagnostics: [Diagnostic], alternatives: [[Point]]? = nil
  ) -> SearchResult {
    SearchResult(
      centers: centers, alternatives: alternatives ?? [centers],
      score: LayoutScore(of: centers, in: self), diagnostics: diagnostics)
  }

  private var tooMuch: DrawingError {
    .unsuitable(
      reason: "\(nodes.count) boxes do not fit on one slide at a readable size",
      advice: "show fewer of them, or put them into groups")
  }
}

/// Places that a search found.
package struct SearchResult: Sendable {
  /// The boxes' centers.
  package let centers: [Point]
  /// The best few layouts, the one of ``centers`` first.
  package let alternatives: [[Point]]
  /// How good they are.
  package let score: LayoutScore
  /// What the reader should know: engines that failed, places that could not be kept.
  package let diagnostics: [Diagnostic]
}
