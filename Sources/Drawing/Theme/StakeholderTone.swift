package import StakeholderModel

extension StakeholderGroup {
  /// The color that the group has in every picture, so that the slides of one deck agree.
  package var tone: Tone { .category(Self.allCases.firstIndex(of: self) ?? 0) }
}
