public import Drawing
import Synchronization

/// Measures text with Pango, with the fonts that will draw it.
///
/// One set of fonts serves all threads in turn; widths are remembered, so that the many
/// measurements of the same names cost one.
public struct PangoTextMeasurer: TextMeasurer {
  private let ruler = Ruler()

  /// Makes a measurer.
  public init() {}

  /// The width of one line in pixels.
  ///
  /// Not rounded; proportional to `size` but for Pango's steps of 1/1024 pixel a glyph.
  public func width(of text: String, size: Double, weight: TextStyle.Weight) -> Double {
    ruler.width(of: text, size: size, weight: weight)
  }
}

/// The fonts and the widths known so far, for one thread at a time.
private final class Ruler: Sendable {
  private struct Line: Hashable {
    let text: String
    let size: Double
    let weight: TextStyle.Weight
  }

  private struct State: ~Copyable {
    var setter: TextSetter?
    var widths: [Line: Double] = [:]
  }

  /// A bound on memory: no picture measures as many lines.
  private static let mostWidths = 100_000

  private let state = Mutex(State())

  func width(of text: String, size: Double, weight: TextStyle.Weight) -> Double {
    state.withLock { state in
      let line = Line(text: text, size: size, weight: weight)
      if let known = state.widths[line] { return known }
      if state.setter == nil { state.setter = TextSetter() }
      let width = state.setter?.width(of: text, size: size, weight: weight) ?? 0
      if state.widths.count >= Self.mostWidths { state.widths = [:] }
      state.widths[line] = width
      return width
    }
  }
}
