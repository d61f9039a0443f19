extension Reading {
  /// The findings without those that only count what other findings here tell one by one.
  public var findingsToList: [Finding] {
    let told = Set(findings.map(\.rule))
    return findings.filter { finding in
      guard let counted = FindingRule.named(finding.rule)?.counts else { return true }
      return !told.contains(counted)
    }
  }
}
