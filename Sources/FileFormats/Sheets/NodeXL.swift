import StakeholderModel

/// What NodeXL adds to the sheets of its workbooks.
enum NodeXL {
  /// Whether a table lists the edges of a NodeXL workbook.
  static func isEdges(_ table: SourceTable) -> Bool {
    let headers = Set(table.header.map { foldedName($0.text) })
    return headers.contains("vertex1") && headers.contains("vertex2")
  }

  /// Whether a table lists the vertices of a NodeXL workbook.
  static func isVertices(_ table: SourceTable) -> Bool {
    foldedName(table.header[0].text) == "vertex"
  }

  /// Whether a column says how something is drawn, or holds what NodeXL counts for itself.
  static func isOwn(_ header: String) -> Bool { own.contains(foldedName(header)) }

  private static let own: Set<String> = Set(
    [
      "Color", "Width", "Style", "Opacity", "Visibility", "Shape", "Size", "Image File", "Tooltip",
      "Label Text Color", "Label Font Size", "Label Fill Color", "Label Position", "Layout Order",
      "X", "Y", "Locked?", "Polar R", "Polar Angle", "Reciprocated?", "ID", "Dynamic Filter",
      "Degree", "In-Degree", "Out-Degree", "Betweenness Centrality", "Closeness Centrality",
      "Eigenvector Centrality", "PageRank", "Clustering Coefficient",
      "Reciprocated Vertex Pair Ratio", "Custom Menu Item Text", "Custom Menu Item Action",
      "Add Your Own Columns Here", "Top Words in Tweet by Count", "Vertex Group",
    ].map { foldedName($0) })
}
