extension DataCheck {
  /// A loss that is said not to be there and dealt with all the same.
  public static let contradictoryLoss = DataCheck(
    code: "W323", severity: .warning, title: "a loss is both absent and dealt with",
    explanation: """
      `found: false` says that somebody looked and there is no such loss, so there is nothing to \
      recognize or to make smaller.
      """
  ) { check, network, sources in
    network.losses.indices.compactMap { number in
      let loss = network.losses[number]
      guard loss.isFound == false, loss.isRecognized == true || loss.mitigation != nil else {
        return nil
      }
      return check.diagnostic(
        "a loss of “\(loss.holder)” was not found, and is "
          + (loss.mitigation == nil ? "recognized" : "made smaller") + " all the same",
        help: "take away `found`, or what contradicts it", at: sources[.loss(number)])
    }
  }
}
