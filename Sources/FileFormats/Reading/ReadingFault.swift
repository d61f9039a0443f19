package import StakeholderModel

/// A fault that ends the reading of its file.
package struct ReadingFault: Error {
  /// What is wrong, and where.
  package let diagnostic: Diagnostic

  package init(
    _ code: String, _ message: String, help: String? = nil, at location: SourceLocation
  ) {
    diagnostic = Diagnostic(code, .error, message, help: help, at: location)
  }
}
