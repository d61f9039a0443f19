import Findings
import StakeholderModel
import TextFormats

extension PageBlocks {
  /// The page for a browser, in one file that needs no network, fit to be printed and written on.
  ///
  /// - Parameters:
  ///   - network: Where names come from.
  ///   - note: The line at the foot: source, date, level of sharing.
  /// - Returns: A whole document.
  func html(in network: StakeholderNetwork, note: String) -> String {
    func words(_ claim: Claim) -> String { escapedForXML(visible(claim.text(in: network))) }
    var body = ""
    var isInList = false
    var title = ""
    func line(_ text: String, staysInList: Bool) {
      if isInList != staysInList { body += staysInList ? "<ul>\n" : "</ul>\n" }
      isInList = staysInList
      body += text + "\n"
    }
    for block in blocks {
      switch block {
      case .title(let claim):
        if title.isEmpty { title = words(claim) }
        line("<h1>\(words(claim))</h1>", staysInList: false)
      case .heading(let claim): line("<h2>\(words(claim))</h2>", staysInList: false)
      case .sentence(let claim): line("<p>\(words(claim))</p>", staysInList: false)
      case .item(let claim): line("<li>\(words(claim))</li>", staysInList: true)
      case .step(let number, let claim):
        line("<li value=\"\(number)\"><b>\(words(claim))</b></li>", staysInList: true)
      case .detail(let word, let claim):
        let head = word.isEmpty ? "" : "<b>\(escapedForXML(word))</b> "
        line("<li class=\"detail\">\(head)\(words(claim))</li>", staysInList: true)
      case .table(let heads, let rows):
        line(Self.table(heads.map(words), rows.map { $0.map(words) }), staysInList: false)
      }
    }
    if isInList { body += "</ul>\n" }
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>
      \(PageStyle.text)
      </style>
      </head>
      <body>
      <div class="bar"></div>
      \(body)<footer>\(escapedForXML(visible(note)))</footer>
      </body>
      </html>

      """
  }

  /// A table, with an empty column at the right to write in.
  private static func table(_ heads: [String], _ rows: [[String]]) -> String {
    let head = (heads + ["Correct to"]).map { "<th>\($0)</th>" }.joined()
    let body = rows.map { row in
      "<tr>" + row.map { "<td>\($0)</td>" }.joined() + "<td class=\"open\"></td></tr>"
    }.joined(separator: "\n")
    return "<table>\n<thead><tr>\(head)</tr></thead>\n<tbody>\n\(body)\n</tbody>\n</table>"
  }
}

/// The look of a page: the palette of the light slides on paper.
enum PageStyle {
  static let text = """
    * { box-sizing: border-box; }
    body { margin: 0 auto; padding: 2.5rem 2rem; max-width: 60rem; color: #111827; background: #fff;
      font: 1rem/1.5 Inter, system-ui, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif;
      overflow-wrap: break-word; }
    .bar { width: 4rem; height: .5rem; border-radius: .25rem; background: #D55E00; }
    h1 { font-size: 1.9rem; line-height: 1.2; margin: .9rem 0 .5rem; }
    h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; padding-top: .8rem; border-top: 1.5px solid #D5D9E0; }
    p { margin: 0 0 .6rem; color: #374151; }
    ul { margin: 0 0 .6rem; padding-left: 1.2rem; }
    li { margin: .2rem 0; }
    li.detail { list-style: none; color: #4B5563; }
    table { width: 100%; border-collapse: collapse; margin: .4rem 0 .8rem; font-size: .95rem; }
    th { text-align: left; font-weight: 600; color: #4B5563; border-bottom: 2px solid #111827;
      padding: .35rem .6rem .35rem 0; vertical-align: bottom; }
    td { border-bottom: 1px solid #D5D9E0; padding: .45rem .6rem .45rem 0; vertical-align: top; }
    th::first-letter { text-transform: uppercase; }
    th:last-child, td.open { width: 22%; padding-left: .6rem; border-left: 1px dotted #6B7280; }
    footer { margin-top: 2.5rem; padding-top: .6rem; border-top: 1.5px solid #D5D9E0; color: #6B7280;
      font-size: .85rem; }
    @media print { @page { margin: 16mm; } body { padding: 0; font-size: 10.5pt; }
      h2 { break-after: avoid; } tr, li { break-inside: avoid; } }
    """
}
