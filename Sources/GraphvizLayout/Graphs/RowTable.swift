import Drawing

/// The HTML-like table that gives the rows of a box their ports.
///
/// Heights in such tables are whole points, so the edges of rows are rounded, not their heights:
/// no error adds up, and ``RoutedLine`` moves ends to the exact middle of their row.
struct RowTable {
  let html: String

  init(_ node: RouteRequest.Node) {
    let width = Int(node.rect.width.rounded(.down))
    var rows: [String] = []
    var bottom = 0
    func add(until edge: Double, port: Int?) {
      let next = Int(edge.rounded())
      guard next > bottom else { return }
      let name = port.map { " PORT=\"r\($0)\"" } ?? ""
      rows.append(
        "<TR><TD\(name) FIXEDSIZE=\"TRUE\" WIDTH=\"\(width)\" HEIGHT=\"\(next - bottom)\"></TD></TR>"
      )
      bottom = next
    }
    for (number, row) in node.rows.enumerated() {
      add(until: row.lowerBound, port: nil)
      add(until: max(row.upperBound, Double(bottom + 1)), port: number)
    }
    add(until: node.rect.height.rounded(.down), port: nil)
    html =
      "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\">"
      + rows.joined() + "</TABLE>"
  }
}
