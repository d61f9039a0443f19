import NetworkAnalysis
import Testing

@Suite struct MeasureCatalogTests {
  @Test func `an id belongs to one measure of its section`() {
    for section in MeasureSection.allCases {
      let ids = Measure.all.filter { $0.section == section }.flatMap { $0.forms.map(\.id) }
      #expect(ids.count == Set(ids).count, "\(section)")
    }
  }

  @Test func `an alias is nobody's id, and means one id`() {
    let ids = Set(Measure.all.flatMap { $0.forms.map(\.id) + [$0.id] })
    for measure in Measure.all {
      for alias in measure.aliases {
        #expect(!ids.contains(alias), "\(alias)")
        #expect(Set(Measure.all.filter { $0.aliases.contains(alias) }.map(\.id)).count == 1)
      }
    }
  }

  @Test func `every measure explains itself`() {
    for measure in Measure.all {
      #expect(measure.question.hasSuffix("?"), "\(measure.id)")
      #expect(measure.definition.hasSuffix("."), "\(measure.id)")
      #expect(!measure.title.isEmpty && !measure.unit.isEmpty && !measure.range.isEmpty)
      #expect(!measure.undefinedWhen.isEmpty && !measure.undefinedWhen.hasSuffix("."))
      #expect(measure.cost.contains("O(") || measure.cost.hasPrefix("every set"), "\(measure.id)")
      #expect(!measure.citations.isEmpty, "\(measure.id)")
      #expect(!measure.forms.isEmpty, "\(measure.id)")
      #expect(measure.differences.hasSuffix("."), "\(measure.id)")
      for form in measure.forms {
        #expect(!form.reading.text.isEmpty && !form.weights.text.isEmpty)
      }
    }
  }

  @Test func `a library is named wherever measures are compared`() {
    let libraries = [
      "igraph", "NetworkX", "UCINET", "sna", "keyplayer", "netseg", "tnet", "scikit-learn",
      "Freeman", "Krackhardt", "Other libraries", "Weights are never",
    ]
    for measure in Measure.all {
      #expect(libraries.contains { measure.differences.contains($0) }, "\(measure.id)")
    }
  }

  @Test func `a list is not a number`() {
    for measure in Measure.all {
      #expect((measure.scale == .list) == (measure.section == .set), "\(measure.id)")
    }
  }
}
