/// A network to be drawn by Graphviz itself, in its own look.
public struct PlainNetwork: Sendable, Hashable {
  /// The texts of the nodes, one line or more each.
  public var labels: [String]
  /// The ties, as pairs of numbers of nodes.
  public var edges: [Edge]
  /// Whether ties have a direction.
  public var isDirected: Bool

  /// A tie.
  public struct Edge: Sendable, Hashable {
    /// The number of one node.
    public let source: Int
    /// The number of the other node.
    public let target: Int

    /// Makes a tie.
    public init(_ source: Int, _ target: Int) {
      self.source = source
      self.target = target
    }
  }

  /// Makes a network.
  public init(labels: [String], edges: [Edge], isDirected: Bool = false) {
    self.labels = labels
    self.edges = edges
    self.isDirected = isDirected
  }
}

/// A format that Graphviz writes by itself.
public enum PlainFormat: String, Sendable, CaseIterable {
  // The words of Graphviz's `-T`.
  case svg, png, pdf, eps, jpg, gif, webp, dot, json, plain, xdot
}

/// An engine of Graphviz.
public enum PlainEngine: String, Sendable, CaseIterable {
  // The words of Graphviz's `-K`.
  case dot, neato, fdp, sfdp, circo, twopi, osage, patchwork
}
