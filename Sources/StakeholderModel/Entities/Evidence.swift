/// How well something is known.
public enum Evidence: String, Sendable, Hashable, CaseIterable {
  /// Stated in a document.
  case documented
  /// Said by somebody concerned; what data without a grade counts as.
  case reported
  /// Follows from what is stated, without being stated.
  case inferred
  /// Made up to show something; drawn dashed and noted in every output.
  case illustrative
}

/// Who may see something.
public enum Confidentiality: String, Sendable, Hashable, CaseIterable {
  /// Everybody.
  case `public`
  /// The members of the alliance; what data without a mark counts as.
  case alliance
  /// Only those named by the keeper of the file; left out unless asked for.
  case restricted
}
