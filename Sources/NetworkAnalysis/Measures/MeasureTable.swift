import GraphKernel
public import StakeholderModel

/// The numbers that measures give a network.
public struct MeasureTable: Sendable {
  /// What one form of a measure says.
  public struct Column: Sendable {
    /// The measure.
    public let measure: Measure
    /// Its form.
    public let form: MeasureForm
    /// The division, for a measure of groups; its groups are those with a member in the view.
    public let grouping: Grouping?
    /// What it says.
    public internal(set) var values: MeasureValues
    /// The chance that its numbers rest on; `nil` where nothing was drawn.
    public let randomness: Randomness?

    /// The full name: the id of the form, with the division in brackets for a measure of groups.
    public var id: String { grouping.map { "\(form.id)[\($0.name)]" } ?? form.id }
  }

  /// The part of the network that was measured.
  public let view: NetworkView
  /// One column for each form asked for, and for each division where the measure is one of groups.
  public let columns: [Column]

  /// The columns of a section, in the order they were asked for.
  public func columns(_ section: MeasureSection) -> [Column] {
    columns.filter { $0.measure.section == section }
  }

  /// The name of an edge: source and target; without direction, the ends in byte order.
  public func edgeKey(_ edge: Int) -> String {
    let edge = view.graph.edges[edge]
    return key(edge.source, edge.target, isDirected: view.graph.isDirected)
  }

  /// The name of an edge without direction: its ends in byte order.
  public func pairKey(_ a: Int, _ b: Int) -> String { key(a, b, isDirected: false) }

  /// Vertices stand in byte order of their ids, so the smaller vertex is the smaller id.
  private func key(_ a: Int, _ b: Int, isDirected: Bool) -> String {
    let (first, second) = isDirected || a < b ? (a, b) : (b, a)
    return view.nodes[first].id + "|" + view.nodes[second].id
  }
}
