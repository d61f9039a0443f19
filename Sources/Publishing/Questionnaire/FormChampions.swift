import StakeholderModel

/// The part of a form that asks who speaks up inside the respondent's organization.
struct FormChampions {
  private let page: FormPage

  init(_ page: FormPage) { self.page = page }

  var markup: String {
    let causes = page.respondent.causes
    guard !causes.isEmpty else { return "" }
    let questions = causes.enumerated().map { markup(of: $1, number: $0) }
    return """
      <section class="card" aria-labelledby="champions-title">
      <h2 id="champions-title">\(page.text(page.words.championHeading))</h2>
      <p class="advice">\(page.text(page.words.championAdvice))</p>
      \(questions.joined(separator: "\n"))
      \(colleagues)
      </section>
      """
  }

  private func markup(of question: Questionnaire.CauseQuestion, number: Int) -> String {
    let answers = page.words.championAnswers.map { answer in
      """
      <label><input type="radio" name="c\(number)" value="\(answer.rawValue)">\
      <span>\(page.text(page.words.words(for: answer)))</span></label>
      """
    }
    return """
      <fieldset class="cause" data-about="\(page.text(question.key))" \
      data-name="\(page.text(question.name))">
      <legend>\(page.text(page.words.championQuestion(question)))</legend>
      <div class="choices few">\(answers.joined())</div>
      <p class="who"><label>Who? <input type="text" class="champion-name" maxlength="120" \
      list="colleagues"></label></p>
      </fieldset>
      """
  }

  private var colleagues: String {
    let options = page.questionnaire.colleagues(of: page.respondent).map {
      "<option value=\"\(page.text($0.name))\"></option>"
    }
    return "<datalist id=\"colleagues\">\(options.joined())</datalist>"
  }
}
