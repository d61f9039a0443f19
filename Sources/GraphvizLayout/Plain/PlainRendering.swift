import Drawing
import GraphvizShim

extension PlainNetwork {
  /// Draws the network in this process.
  func rendered(
    by engine: PlainEngine, as format: PlainFormat
  ) throws(LayoutFailure) -> [UInt8] {
    throw .missing("soon")
  }
}
