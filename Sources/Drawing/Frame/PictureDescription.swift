package import Findings
import StakeholderModel

/// What a picture shows and finds, for readers that do not see it.
package enum PictureDescription {
  /// The most findings that are told.
  static let longest = 6

  /// Sentences: what is drawn, then the findings that the picture itself shows and may tell.
  package static func text(
    _ drawn: String, _ content: PictureContent, shows: [Finding.RuleID]
  ) -> String {
    let told = content.reading.findings
      .filter { shows.contains($0.rule) && content.mayTell($0) }
      .prefix(longest)
      .map { finding -> String in
        let sentence = finding.title.text(in: content.network)
        return ".!?".contains(sentence.last ?? " ") ? sentence : sentence + "."
      }
    return ([drawn] + told).joined(separator: " ")
  }
}
