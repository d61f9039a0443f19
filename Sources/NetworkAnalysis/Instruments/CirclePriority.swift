package import StakeholderModel

/// How much attention somebody needs by power, proximity and urgency, after the Stakeholder Circle.
///
/// - SeeAlso: L. Bourne and D. H. T. Walker, “Visualising and mapping stakeholder influence”,
///   Management Decision 43, 2005.
package enum CirclePriority {
  /// The mean of power and proximity from 1 to 4, and of urgency from 1 to 5, each as its share of the
  /// way up its scale, times 100.
  ///
  /// - Returns: 0 to 100; `nil` where one of the four items was not answered.
  package static func of(_ actor: Actor, in answers: InstrumentAnswers) -> Double? {
    func share(_ item: String) -> Double? {
      guard let scale = Instrument.stakeholderCircle.scale(of: item),
        let mean = answers.mean(of: item, about: actor).mean
      else { return nil }
      return (mean - scale.lowerBound) / (scale.upperBound - scale.lowerBound)
    }
    guard let power = share("power"), let proximity = share("proximity"),
      let value = share("urgencyValue"), let action = share("urgencyAction")
    else { return nil }
    return 100 * (power + proximity + (value + action) / 2) / 3
  }
}
