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

  @Test func `how igraph, NetworkX, UCINET and sna differ is said of each measure`() {
    for measure in Measure.all {
      for library in ["igraph", "NetworkX", "UCINET", "sna"] {
        #expect(measure.differences.contains(library), "\(measure.id): \(library)")
      }
    }
  }

  @Test func `no text of an entry is a stub`() {
    for measure in Measure.all {
      #expect(measure.question.count > 20, "\(measure.id)")
      #expect(measure.definition.count > 30, "\(measure.id)")
      #expect(!measure.scale.text.isEmpty && !measure.title.hasSuffix("."), "\(measure.id)")
      for citation in measure.citations {
        let year = citation.text.split(separator: " ").last.flatMap { Int($0) }
        #expect(year.map { (1900...2026).contains($0) } ?? true, "\(citation.text)")
        #expect(citation.text.contains("“"), "\(citation.text)")
      }
    }
  }

  @Test func `a list is not a number`() {
    for measure in Measure.all {
      #expect((measure.scale == .list) == (measure.section == .set), "\(measure.id)")
    }
  }
}
