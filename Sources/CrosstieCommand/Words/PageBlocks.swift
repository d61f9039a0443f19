import Findings
import StakeholderModel
import TextFormats

/// A page as a list of blocks, written once for the screen and once as Markdown.
struct PageBlocks {
  /// A part of a page.
  enum Block {
    /// What the page is about.
    case title(Claim)
    /// What follows belongs together.
    case heading(Claim)
    /// A sentence or paragraph.
    case sentence(Claim)
    /// An item of a list.
    case item(Claim)
    /// A step with its number.
    case step(Int, Claim)
    /// A word in front of what it explains, below an item or step.
    case detail(String, Claim)
    /// Rows of cells under heads.
    case table([Claim], [[Claim]])
  }

  var blocks: [Block] = []

  mutating func add(_ block: Block) { blocks.append(block) }

  /// The page for a screen.
  func text(in network: StakeholderNetwork, width: Int?) -> String {
    var page = TextPage(network, width: width)
    for block in blocks {
      switch block {
      case .title(let claim), .heading(let claim): page.heading(claim)
      case .sentence(let claim): page.sentence(claim)
      case .item(let claim): page.item(claim)
      case .step(let number, let claim): page.heading("\(number). \(claim)")
      case .detail(let word, let claim): page.detail(word.isEmpty ? claim : "\(word): \(claim)")
      case .table(let heads, let rows):
        var table = TextTable(heads.map { TextTable.Column($0.text(in: network)) })
        for row in rows { table.append(row.map { $0.text(in: network) }) }
        page.table(table)
      }
    }
    return page.text
  }

  /// The page as Markdown; names show as they are.
  func markdown(in network: StakeholderNetwork) -> String {
    var text = ""
    var isInList = false
    func words(_ claim: Claim) -> String { escapedForMarkdown(claim.text(in: network)) }
    for block in blocks {
      let (line, staysInList): (String, Bool) =
        switch block {
        case .title(let claim): ("# \(words(claim))", false)
        case .heading(let claim): ("## \(words(claim))", false)
        case .sentence(let claim): (words(claim), false)
        case .item(let claim): ("* \(words(claim))", true)
        case .step(let number, let claim): ("\(number). **\(words(claim))**", true)
        case .detail(let word, let claim):
          (word.isEmpty ? "   * \(words(claim))" : "   * *\(word):* \(words(claim))", true)
        case .table(let heads, let rows):
          (
            ([heads, heads.map { _ in "---" }] + rows).map { row in
              "| " + row.map { words($0) }.joined(separator: " | ") + " |"
            }.joined(separator: "\n"), false
          )
        }
      if !text.isEmpty { text += isInList && staysInList ? "\n" : "\n\n" }
      text += line
      isInList = staysInList
    }
    return text + "\n"
  }
}
