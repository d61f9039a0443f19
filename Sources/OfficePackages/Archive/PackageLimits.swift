/// How much is read from a package before it counts as an attack.
enum PackageLimits {
  /// Parts in one package.
  static let parts = 2_000
  /// Bytes of one part.
  static let partBytes = 512 << 20
  /// Bytes of all parts that are read from one package.
  static let totalBytes = 1 << 30
  /// Inflated bytes from which on the ratio counts.
  static let ratioBytes = 10 << 20
  /// Inflated bytes for each packed byte.
  static let ratio = 200
  /// Levels of nesting in XML.
  static let depth = 256
  /// Attributes of one element.
  static let attributes = 1_024
  /// Bytes of one attribute or one run of text.
  static let textBytes = 1 << 20
}
