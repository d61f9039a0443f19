import StakeholderModel

/// The part of a form that asks how the respondent works with each name.
struct FormNameList {
  private let page: FormPage
  private let sections: [Questionnaire.Section]
  private let choices: [AnswerChoice]

  /// From how many names on a box to search in is worth its place.
  static let searchableCount = 15

  init(_ page: FormPage) {
    self.page = page
    sections = page.questionnaire.sections(for: page.respondent)
    choices = page.questionnaire.choices
  }

  var markup: String {
    var numbers = 0
    let lists = sections.map { section -> String in
      let first = numbers
      numbers += section.entries.count
      return markup(of: section, from: first)
    }
    return """
      <section class="card" aria-labelledby="names-title">
      <h2 id="names-title">\(page.text(page.words.tieQuestion))</h2>
      <p class="advice">\(page.text(page.words.tieAdvice)) <span class="screen">To take an answer \
      back, choose it again.</span></p>
      <details class="meaning" id="meaning" open>
      <summary>What the answers mean</summary>
      <dl>
      \(meanings)
      </dl>
      </details>
      \(numbers < Self.searchableCount ? "" : search)
      \(lists.joined(separator: "\n"))
      </section>
      """
  }

  private var meanings: String {
    choices.map { choice in
      "<dt>\(page.text(choice.short))</dt><dd>\(page.text(choice.sentence))</dd>"
    }.joined(separator: "\n")
  }

  private var search: String {
    """
    <div class="search screen">
    <label for="search">Find a name or an organization</label>
    <input type="search" id="search">
    <label class="open-only"><input type="checkbox" id="open-only"> Only names without an answer</label>
    <p id="found" role="status" aria-live="polite"></p>
    </div>
    """
  }

  private func markup(of section: Questionnaire.Section, from first: Int) -> String {
    let names = section.entries.enumerated().map { place, entry in
      markup(of: entry, number: first + place)
    }
    let none = choices.first?.short ?? ""
    let label = "All that are still blank in \(section.heading): \(none)"
    return """
      <fieldset class="organization" data-heading="\(page.text(section.heading))">
      <legend>\(page.text(section.heading))</legend>
      \(names.joined(separator: "\n"))
      <p class="rest screen"><button type="button" class="plain" aria-label="\(page.text(label))">\
      All that are still blank here: \(page.text(none))</button></p>
      </fieldset>
      """
  }

  private func markup(of entry: Questionnaire.Entry, number: Int) -> String {
    let title = entry.title.map { " <small>\(page.text($0))</small>" } ?? ""
    let answers = choices.map { choice in
      """
      <label class="l\(choice.level.rawValue)"><input type="radio" name="n\(number)" \
      value="\(choice.level.rawValue)"><span>\(page.text(choice.short))</span></label>
      """
    }
    return """
      <div class="name" role="radiogroup" aria-labelledby="w\(number)" \
      data-about="\(page.text(entry.actor.id))" data-name="\(page.text(entry.name))">
      <p id="w\(number)">\(page.text(entry.name))\(title)</p>
      <div class="choices">\(answers.joined())</div>
      </div>
      """
  }
}
