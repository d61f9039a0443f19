import GraphKernel
import NetworkAnalysis
import StakeholderModel
import TextFormats

/// A table of measures as the `result` of an answer.
struct MeasureJSON {
  private let table: MeasureTable
  private var sections: [MeasureSection: [String: JSONValue]] = [:]
  private var undefined: [String: [String: JSONValue]] = [:]
  private var randomness: [String: [String: JSONValue]] = [:]

  init(_ table: MeasureTable) {
    self.table = table
    for column in table.columns { add(column) }
  }

  /// One object for each section, the reasons for what is undefined, and the chance that numbers
  /// rest on.
  var value: JSONValue {
    var members: [String: JSONValue] = [:]
    for section in MeasureSection.allCases {
      members[section.rawValue] = .object(sections[section] ?? [:])
    }
    members["undefined"] = .object(undefined.mapValues { .object($0) })
    members["randomness"] = .object(randomness.mapValues { .object($0) })
    return .object(members)
  }

  private mutating func add(_ column: MeasureTable.Column) {
    let nodes = table.view.nodes
    if let chance = column.randomness {
      randomness[column.measure.section.rawValue, default: [:]][column.id] = chance.json
    }
    switch column.values {
    case .vertices(let values): add(column, values, nodes.map(\.id))
    case .edges(let values): add(column, values, values.indices.map(table.edgeKey))
    case .groups(let values):
      add(column, values, column.grouping?.groups.map(\.id) ?? [])
    case .graph(let value):
      put(column, .optional(value.number))
      if let reason = value.reason { explain(column, ["": .text(reason.text)]) }
    case .numbers(let numbers): put(column, .array(numbers.map { .integer($0) }))
    case .series(let numbers): put(column, .array(numbers.map { .number($0) }))
    case .named(let values): add(column, values.map(\.value), values.map(\.name))
    case .someVertices(let values):
      add(column, values.map(\.value), values.map { nodes[$0.vertex].id })
    case .pairs(let pairs):
      add(column, pairs.map(\.value), pairs.map { table.pairKey($0.a, $0.b) })
    case .vertexSet(let vertices): put(column, .array(vertices.map { .text(nodes[$0].id) }))
    case .pairSet(let pairs):
      put(column, .array(pairs.map { .text(table.pairKey($0.a, $0.b)) }))
    case .vertexSets(let sets):
      put(column, .array(sets.map { .array($0.map { .text(nodes[$0].id) }) }))
    case .undefined(let reason):
      if column.measure.section == .graph { put(column, .null) }
      explain(column, ["": .text(reason.text)])
    }
  }

  private mutating func add(
    _ column: MeasureTable.Column, _ values: [MeasureValue], _ keys: [String]
  ) {
    var members: [String: JSONValue] = [:]
    var reasons: [String: JSONValue] = [:]
    for (key, value) in zip(keys, values) {
      members[key] = .optional(value.number)
      if let reason = value.reason { reasons[key] = .text(reason.text) }
    }
    put(column, .object(members))
    if !reasons.isEmpty { explain(column, reasons) }
  }

  private mutating func put(_ column: MeasureTable.Column, _ value: JSONValue) {
    sections[column.measure.section, default: [:]][column.id] = value
  }

  private mutating func explain(_ column: MeasureTable.Column, _ reasons: [String: JSONValue]) {
    undefined[column.measure.section.rawValue, default: [:]][column.id] = .object(reasons)
  }
}

extension Randomness {
  /// The seed, the draws and the error.
  fileprivate var json: JSONValue {
    .object([
      "seed": .number(Double(seed)), "draws": .integer(draws), "of": .text(kind.text),
      "error": .optional(error),
    ])
  }
}
