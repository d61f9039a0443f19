import Foundation
import GraphKernel
import NetworkAnalysis
import StakeholderModel
import Testing

/// Oracle: the reference values beside the networks, most of them from two or more of NetworkX,
/// igraph and NumPy, many also from R's sna.
@Suite(.enabled(if: Corpus.named != nil, "CROSSTIE_CORPUS is not set"))
struct ReferenceValueTests {
  static let entries = (try? Corpus.named?.entries()) ?? []

  @Test(arguments: entries.map(\.id))
  func `every measure agrees with the reference`(id: String) async throws {
    let corpus = try #require(Corpus.named)
    let entry = try #require(Self.entries.first { $0.id == id })
    let network = try corpus.network(entry)
    var options = ViewOptions()
    options.keepsDirection = true
    let view = network.view(.people, options)
    let attributes =
      (entry.partition ?? []) + (entry.numeric ?? [])
      + (entry.twoMode ? [entry.mode1Attribute ?? ""] : [])
    let groupings = attributes.map { network.grouping(byAttribute: $0) }
    let reference = try corpus.reference(entry)
    let sections = MeasureSection.allCases.compactMap { reference[$0.rawValue] as? [String: Any] }
    let names = Set(sections.flatMap(\.keys).map { String($0.prefix { $0 != "[" }) })
    let known = Set(Measure.all.flatMap { $0.forms.map(\.id) })
    let requests = try names.intersection(known).sorted().flatMap { try view.measures(named: $0) }
    let table = await view.measured(requests, by: groupings)
    let comparison = ReferenceComparison(table, reference)
    for difference in comparison.differences { Issue.record("\(id): \(difference)") }
    #expect(comparison.compared > (id == "single" ? 10 : 38))
  }

  @Test func `the manifest names the networks`() {
    #expect(Self.entries.count == 45)
  }
}

/// What a table of measures says against reference values.
struct ReferenceComparison {
  private(set) var differences: [String] = []
  private(set) var compared = 0
  private let table: MeasureTable
  private let reference: [String: Any]

  init(_ table: MeasureTable, _ reference: [String: Any]) {
    self.table = table
    self.reference = reference
    for section in MeasureSection.allCases { compare(section) }
  }

  private mutating func compare(_ section: MeasureSection) {
    let expected = reference[section.rawValue] as? [String: Any] ?? [:]
    var given: Set<String> = []
    for column in table.columns(section) {
      given.insert(column.id)
      guard let expected = expected[column.id] else { continue }
      compared += 1
      compare(column, expected)
    }
    for id in expected.keys.sorted() where Self.isOfThisSet(id) && !given.contains(id) {
      differences.append("\(section.rawValue).\(id) is not given")
    }
  }

  private mutating func compare(_ column: MeasureTable.Column, _ expected: Any) {
    switch column.values {
    case .vertices(let values):
      let keys = table.view.nodes.map(\.id)
      compare(column.id, Array(zip(keys, values)), expected as? [String: Any] ?? [:])
    case .edges(let values):
      let keys = values.indices.map(table.edgeKey)
      compare(column.id, Array(zip(keys, values)), sortedKeys(expected as? [String: Any] ?? [:]))
    case .graph(let value) where column.id.hasPrefix("best_modularity"):
      // Oracle: an exact maximum, or the best of 60 to 400 searches.
      let best = (expected as? NSNumber)?.doubleValue ?? 0
      if (value.number ?? 0) < best - 0.001 { differences.append("\(column.id): \(value)") }
    case .graph(let value):
      compare(column.id, [("", value)], ["": expected])
    case .numbers(let numbers):
      if numbers != expected as? [Int] { differences.append("\(column.id): \(numbers)") }
    case .series(let numbers):
      let expected = (expected as? [Any] ?? []).compactMap { ($0 as? NSNumber)?.doubleValue }
      let isClose =
        numbers.count == expected.count
        && zip(numbers, expected).allSatisfy { abs($0 - $1) <= 1e-9 * max(1, abs($1)) }
      if !isClose { differences.append("\(column.id): \(numbers)") }
    case .named(let values):
      compare(
        column.id, values.map { ($0.name, $0.value) }, expected as? [String: Any] ?? [:])
    case .someVertices(let values):
      let keyed = values.map { (table.view.nodes[$0.vertex].id, $0.value) }
      compare(column.id, keyed, expected as? [String: Any] ?? [:])
    case .pairs(let values):
      let keyed = values.map { (table.pairKey($0.a, $0.b), $0.value) }
      compare(column.id, keyed, sortedKeys(expected as? [String: Any] ?? [:]))
    case .vertexSets: break
    case .vertexSet(let vertices):
      let ids = vertices.map { table.view.nodes[$0].id }
      compare(column.id, Set(ids), expected)
    case .pairSet(let pairs):
      let keys = pairs.map { table.pairKey($0.a, $0.b) }
      compare(column.id, Set(keys), expected)
    case .groups, .undefined:
      differences.append("\(column.id) is undefined or of groups")
    }
  }

  private mutating func compare(
    _ id: String, _ values: [(String, MeasureValue)], _ expected: [String: Any]
  ) {
    if Set(values.map(\.0)) != Set(expected.keys) {
      differences.append("\(id): other keys than the reference")
    }
    for (key, value) in values {
      let reference = (expected[key] as? NSNumber)?.doubleValue
      switch (value.number, reference) {
      case (nil, nil): continue
      case (let number?, let reference?):
        let tolerance = 1e-9 * max(1, abs(reference))
        if abs(number - reference) <= tolerance { continue }
        differences.append("\(id)[\(key)]: \(number), reference \(reference)")
      case (let number, let reference):
        differences.append("\(id)[\(key)]: \(number as Any), reference \(reference as Any)")
      }
    }
  }

  private mutating func compare(_ id: String, _ given: Set<String>, _ expected: Any) {
    if given != Set(expected as? [String] ?? []) { differences.append("\(id): \(given.sorted())") }
  }

  /// The reference writes undirected edges with their ends in either order.
  private func sortedKeys(_ values: [String: Any]) -> [String: Any] {
    guard reference["directed"] as? Bool == false else { return values }
    var sorted: [String: Any] = [:]
    for (key, value) in values {
      let ends = key.split(separator: "|").map(String.init)
        .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      sorted[ends.joined(separator: "|")] = value
    }
    return sorted
  }

  /// Whether a reference value belongs to the measures of this product.
  ///
  /// One program's own search and a listing of sets are not.
  static func isOfThisSet(_ id: String) -> Bool {
    let plain = String(id.prefix { $0 != "[" })
    return !["cnm", "kpp"].contains { plain.hasPrefix($0) }
  }
}
