import Findings
import StakeholderModel
import TextFormats

/// A page of plain words: headings, sentences, lists and tables, fitted to the reader's screen.
///
/// Names are those of the network the page is given, made safe to print.
struct TextPage {
  private let network: StakeholderNetwork
  private let width: Int?
  private(set) var text = ""

  /// Starts an empty page.
  ///
  /// - Parameters:
  ///   - network: Where names come from.
  ///   - width: The cells of a line; `nil` for a pipe, where lines are whole and tables have tabs.
  init(_ network: StakeholderNetwork, width: Int?) {
    self.network = network
    self.width = width.map { max(40, min($0, 100)) }
  }

  /// A heading, with an empty line before it.
  mutating func heading(_ claim: Claim) {
    if !text.isEmpty { text += "\n" }
    sentence(claim)
  }

  /// A sentence or paragraph.
  mutating func sentence(_ claim: Claim) { add(claim, first: "", rest: "") }

  /// An item of a list.
  mutating func item(_ claim: Claim) { add(claim, first: "  · ", rest: "    ") }

  /// What belongs to the item before.
  mutating func detail(_ claim: Claim) { add(claim, first: "    ", rest: "    ") }

  /// A table.
  mutating func table(_ table: TextTable) {
    text += width == nil ? table.tabSeparated(withHeading: true) : table.fitted(to: width)
  }

  /// The words of a claim, safe to print.
  func words(_ claim: Claim) -> String { visible(claim.text(in: network)) }

  private mutating func add(_ claim: Claim, first: String, rest: String) {
    var line = first
    var isEmpty = true
    for word in words(claim).split(separator: " ") {
      if let width, !isEmpty, displayWidth(line) + 1 + displayWidth(word) > width {
        text += line + "\n"
        line = rest
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    text += line + "\n"
  }
}
