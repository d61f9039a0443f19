import StakeholderModel

extension CoverageCell {
  /// " for Tutoring", with the name of what is championed; empty for everyone in the file.
  var purpose: Claim { Claim(purpose: cause) }
}

extension Claim {
  /// " for Tutoring"; empty for everyone in the file.
  init(purpose cause: Cause?) {
    self = cause.map { " for \(cause: $0)" } ?? Claim([])
  }
}
