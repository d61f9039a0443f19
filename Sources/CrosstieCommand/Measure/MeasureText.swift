import GraphKernel
import NetworkAnalysis
import StakeholderModel
import TextFormats

/// A table of measures for a person to read, or for a pipe.
struct MeasureText {
  let table: MeasureTable
  /// What people and organizations are called.
  let names: ActorNames
  /// Whether measures are called by their ids.
  let isTechnical: Bool

  /// One line for each number: section, measure, whose number it is, its name, the number, and the
  /// reason where there is none.
  var tabSeparated: String {
    var lines = TextTable(
      ["section", "measure", "id", "name", "value", "reason"].map { .init($0) })
    for column in table.columns {
      for row in rows(of: column) {
        lines.append(
          [column.measure.section.rawValue, column.id, row.id, row.name, row.exact, row.reason])
      }
    }
    return lines.tabSeparated(withHeading: true)
  }

  /// Tables no wider than a terminal, the highest numbers first.
  func fitted(to width: Int) -> String {
    var tables: [String] = []
    let graph = table.columns(.graph)
    if !graph.isEmpty { tables.append(graphBlock(graph, width)) }
    for section in [MeasureSection.node, .edge] {
      let columns = table.columns(section)
      for part in blocks(columns, width) {
        tables.append(matrix(section.heading, part, width))
      }
    }
    for grouping in groupings {
      let columns = table.columns(.group).filter { $0.grouping?.name == grouping }
      tables.append(matrix("Of each group by \(visible(grouping))", columns, width))
    }
    let sets = table.columns(.set)
    if !sets.isEmpty { tables.append(setBlock(sets, width)) }
    let chances = chances
    if !chances.isEmpty {
      tables.append(chances.flatMap { wrapped($0, toWidth: width) }.map { $0 + "\n" }.joined())
    }
    return tables.joined(separator: "\n")
  }

  /// What rests on chance: how much was drawn, from which seed, and how far numbers may be off.
  var chances: [String] {
    var known: [(chance: Randomness, names: [String])] = []
    for column in table.columns {
      guard let chance = column.randomness else { continue }
      if let place = known.firstIndex(where: { $0.chance == chance }) {
        known[place].names.append(heading(column))
      } else {
        known.append((chance, [heading(column)]))
      }
    }
    return known.map { chance, names in
      var text = "By chance, \(chance.draws) \(chance.kind.text), seed \(chance.seed)"
      if let error = chance.error { text += ", standard error at most \(smallNumber(error))" }
      return text + ": " + names.joined(separator: "; ")
    }
  }

  private var groupings: [String] {
    var names: [String] = []
    for column in table.columns(.group) {
      if let name = column.grouping?.name, !names.contains(name) { names.append(name) }
    }
    return names
  }

  private func heading(_ column: MeasureTable.Column) -> String {
    MeasureHeading(column, isTechnical: isTechnical).text
  }

  /// Columns in blocks that fit beside a name.
  private func blocks(
    _ columns: [MeasureTable.Column], _ width: Int
  ) -> [[MeasureTable.Column]] {
    var blocks: [[MeasureTable.Column]] = []
    var used = width
    for column in columns {
      let needed = displayWidth(heading(column)) + 2
      if used + needed > width {
        blocks.append([])
        used = 22
      }
      blocks[blocks.count - 1].append(column)
      used += needed
    }
    return blocks
  }

  private func graphBlock(_ columns: [MeasureTable.Column], _ width: Int) -> String {
    var lines = TextTable([.init(""), .init("", .right), .init("")])
    for column in columns {
      for row in rows(of: column) {
        let name = row.name.isEmpty ? "" : ": " + visible(row.name)
        lines.append([heading(column) + name, row.value, row.reason])
      }
    }
    return MeasureSection.graph.heading + "\n" + lines.fitted(to: width)
  }

  private func setBlock(_ columns: [MeasureTable.Column], _ width: Int) -> String {
    columns.map { column in
      let rows = rows(of: column)
      let names = rows.map { $0.name.isEmpty ? "– (\($0.reason))" : visible($0.name) }
      let list = names.isEmpty ? "nobody" : names.joined(separator: ", ")
      let text = "\(heading(column)): \(list)"
      return wrapped(text, toWidth: width).map { $0 + "\n" }.joined()
    }.joined()
  }

  /// The columns side by side; at most 25 rows, those with the highest first number.
  private func matrix(
    _ title: String, _ columns: [MeasureTable.Column], _ width: Int
  ) -> String {
    let columns = columns.filter { !rows(of: $0).isEmpty }
    guard let first = columns.first else { return "" }
    var lines = TextTable([.init("")] + columns.map { .init(heading($0), .right) })
    let cells = columns.map { rows(of: $0) }
    let count = cells.map(\.count).max() ?? 0
    let order = rows(of: first).indices.sorted {
      (cells[0][$1].number ?? -.infinity, $0) < (cells[0][$0].number ?? -.infinity, $1)
    }
    for place in order.prefix(25) {
      lines.append(
        [cells[0][place].name] + cells.map { place < $0.count ? $0[place].value : "" })
    }
    var text = title + "\n" + lines.fitted(to: width)
    if count > 25 { text += "… and \(count - 25) more; with --output or a pipe, all of them\n" }
    let reasons = Set(cells.joined().map(\.reason)).subtracting([""]).sorted()
    for reason in reasons { text += "– \(reason)\n" }
    return text
  }
}

/// One number in a table, and whose it is.
private struct MeasureRow {
  var id = ""
  var name = ""
  /// What is shown where there is no number.
  var text = ""
  var reason = ""
  var number: Double?

  /// The number as it is shown, in few digits.
  var value: String { number.map { shortNumber($0) } ?? text }

  /// The number with all its digits; what is no number as it is shown.
  var exact: String {
    guard let number else { return reason.isEmpty ? text : "" }
    return Int(exactly: number).map { String($0) } ?? number.description
  }
}

extension MeasureText {
  private func rows(of column: MeasureTable.Column) -> [MeasureRow] {
    switch column.values {
    case .vertices(let values):
      zip(table.view.nodes, values).map { row($0.id, names.name(of: $0), $1) }
    case .edges(let values):
      values.enumerated().map { row(table.edgeKey($0), tieName($0), $1) }
    case .groups(let values):
      zip(column.grouping?.groups ?? [], values).map { row($0.id, $0.name, $1) }
    case .graph(let value): [row("", "", value)]
    case .numbers(let numbers):
      [MeasureRow(text: numbers.map { String($0) }.joined(separator: ", "))]
    case .series(let numbers):
      [MeasureRow(text: numbers.map { shortNumber($0) }.joined(separator: ", "))]
    case .named(let values): values.map { row($0.name, $0.name, $0.value) }
    case .someVertices(let values):
      values.map { row(table.view.nodes[$0.vertex].id, name($0.vertex), $0.value) }
    case .pairs(let pairs):
      pairs.map { row(table.pairKey($0.a, $0.b), name($0.a) + " – " + name($0.b), $0.value) }
    case .vertexSets(let sets):
      sets.enumerated().map { number, set in
        MeasureRow(
          id: String(number + 1), name: "(" + set.map { name($0) }.joined(separator: ", ") + ")")
      }
    case .vertexSet(let vertices):
      vertices.map { MeasureRow(id: table.view.nodes[$0].id, name: name($0)) }
    case .pairSet(let pairs):
      pairs.map { MeasureRow(id: table.pairKey($0.a, $0.b), name: name($0.a) + " – " + name($0.b)) }
    case .undefined(let reason): [MeasureRow(text: "–", reason: reason.text)]
    }
  }

  private func row(_ id: String, _ name: String, _ value: MeasureValue) -> MeasureRow {
    switch value {
    case .number(let number): MeasureRow(id: id, name: name, number: number)
    case .undefined(let reason): MeasureRow(id: id, name: name, text: "–", reason: reason.text)
    }
  }

  private func name(_ vertex: Int) -> String {
    names.name(of: table.view.nodes[vertex])
  }

  private func tieName(_ edge: Int) -> String {
    let ends = table.view.graph.edges[edge]
    let arrow = table.view.graph.isDirected ? " → " : " – "
    return name(ends.source) + arrow + name(ends.target)
  }
}

/// A number with at most four digits after the point, whole ones without.
func shortNumber(_ number: Double) -> String {
  if let whole = Int(exactly: number) { return String(whole) }
  let scaled = (abs(number) * 10_000).rounded()
  guard scaled < 1e15 else { return number.description }
  let whole = Int(scaled) / 10_000
  let part = String(10_000 + Int(scaled) % 10_000).dropFirst()
  return (number < 0 ? "−" : "") + "\(whole).\(part)"
}

/// A number with two digits that tell something, however small it is.
func smallNumber(_ number: Double) -> String {
  guard number > 0, number < 0.001 else { return shortNumber(number) }
  var exponent = 0
  var mantissa = number
  while mantissa < 1 {
    mantissa *= 10
    exponent += 1
  }
  return shortNumber((mantissa * 10).rounded() / 10) + "e−\(exponent)"
}
