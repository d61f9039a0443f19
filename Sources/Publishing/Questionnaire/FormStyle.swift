import Drawing

/// The look of a form: the palette of the light slides, the fonts of the reader's machine.
enum FormStyle {
  /// The style sheet.
  ///
  /// - Parameter choices: How many answers stand in a row on a wide screen.
  /// - Returns: The style sheet in CSS.
  static func text(choices: Int) -> String {
    let theme = Theme.light
    let ties = theme.colors(of: .category(0)).solid
    return """
      :root { --ink: \(theme.ink.hex); --ink2: \(theme.ink2.hex); --rule: \(theme.rule.hex);
        --panel: \(theme.panel.hex); --tie: \(ties.hex); --gap: \(theme.gap.hex);
        --choices: \(choices); color-scheme: light; }
      \(page)
      \(answers)
      \(bar)
      \(narrow)
      \(print)
      """
  }

  private static let page = """
    * { box-sizing: border-box; }
    [hidden] { display: none !important; }
    html { scroll-padding: 1rem 0 6rem; }
    body { margin: 0 auto; padding: 2rem 1.5rem 1rem; max-width: 66rem; color: var(--ink);
      background: #fff; font: 1rem/1.5 Inter, system-ui, -apple-system, "Segoe UI", Roboto,
      "Noto Sans", "Liberation Sans", Arial, sans-serif; overflow-wrap: anywhere; }
    h1 { font-size: 2rem; line-height: 1.2; margin: 0; }
    h2 { font-size: 1.3rem; line-height: 1.3; margin: 0 0 .5rem; }
    p { margin: 0 0 .75rem; }
    header.page > p:not(.whom) { max-width: 46rem; }
    .kicker { color: var(--ink2); margin: 0 0 .25rem; }
    .whom { font-size: 1.15rem; margin: .25rem 0 1.25rem; padding-bottom: 1rem;
      border-bottom: 3px solid var(--tie); }
    .card { border: 1px solid var(--rule); border-radius: .75rem; padding: 1.25rem; margin: 1.25rem 0; }
    .advice, small { color: var(--ink2); }
    small { font-size: .875rem; }
    .warning { border-left: 4px solid var(--gap); padding: .5rem .75rem; background: var(--panel); }
    .consent { background: var(--panel); }
    .consent label { display: flex; gap: .75rem; align-items: flex-start; cursor: pointer; }
    .consent input { flex: none; width: 1.5rem; height: 1.5rem; margin: 0; accent-color: var(--tie); }
    .consent small { display: block; }
    .consent.asked { border: 2px solid var(--gap); }
    .consent.asked small { color: var(--gap); font-weight: 600; }
    button { font: inherit; border-radius: .5rem; padding: .5rem 1rem; cursor: pointer;
      border: 1px solid var(--tie); background: var(--tie); color: #fff; font-weight: 600; }
    button.plain { background: #fff; color: var(--tie); font-weight: 400; }
    button.plain:hover { background: var(--panel); }
    input[type=text], input[type=search] { font: inherit; color: inherit; width: 100%;
      padding: .5rem .625rem; border: 1px solid #8a93a3; border-radius: .5rem; background: #fff; }
    :focus-visible { outline: 3px solid var(--tie); outline-offset: 2px; }
    textarea { width: 100%; font: .8125rem/1.4 ui-monospace, Menlo, Consolas, monospace; }
    .paper { display: none; }
    """

  private static let answers = """
    fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
    legend { padding: 0; font-weight: 700; }
    .meaning { background: var(--panel); border-radius: .5rem; padding: .625rem .875rem;
      margin-bottom: 1rem; }
    .meaning summary { cursor: pointer; font-weight: 600; }
    .meaning dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem;
      margin: .5rem 0 .25rem; }
    .meaning dt { font-weight: 600; }
    .meaning dd { margin: 0; }
    .search { display: grid; grid-template-columns: 1fr auto; gap: .25rem 1rem; align-items: center; }
    .search > label:first-child { grid-column: 1 / -1; font-weight: 600; }
    .open-only { white-space: nowrap; }
    #found { grid-column: 1 / -1; color: var(--ink2); margin: 0; }
    #found:empty { display: none; }
    .organization { margin-top: 1.5rem; }
    .organization > legend { font-size: 1.1rem; width: 100%; padding-bottom: .375rem;
      border-bottom: 2px solid var(--rule); }
    .name { display: grid; grid-template-columns: minmax(11rem, 1fr) 3.6fr; gap: .125rem 1rem;
      align-items: center; padding: .5rem 0; border-bottom: 1px solid var(--rule); position: relative; }
    .name > p { margin: 0; font-weight: 600; line-height: 1.3; }
    .name > p small { display: block; font-weight: 400; }
    .choices { display: grid; grid-template-columns: repeat(var(--choices), 1fr); gap: .375rem; }
    .choices.few { display: flex; flex-wrap: wrap; }
    .choices label { position: relative; display: flex; cursor: pointer; }
    .choices input { position: absolute; opacity: 0; width: 100%; height: 100%; margin: 0;
      cursor: pointer; }
    .choices span { flex: 1; display: flex; align-items: center; justify-content: center;
      min-height: 2.75rem; padding: .25rem .5rem; text-align: center; font-size: .875rem;
      line-height: 1.2; border: 1px solid #8a93a3; border-radius: .5rem; background: #fff;
      overflow-wrap: normal; }
    .choices label:hover span { background: var(--panel); border-color: var(--ink); }
    .choices input:checked + span { background: var(--tie); border-color: var(--tie); color: #fff;
      font-weight: 600; }
    .choices .l0 input:checked + span { background: var(--ink2); border-color: var(--ink2); }
    .choices input:focus-visible + span { outline: 3px solid var(--tie); outline-offset: 2px; }
    .rest { margin: .625rem 0 0; text-align: right; }
    .rest button { font-size: .875rem; padding: .375rem .75rem; }
    .cause { margin-bottom: 1rem; }
    .cause legend { margin-bottom: .5rem; }
    .who { max-width: 26rem; margin: .5rem 0 0; }
    .row { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1rem; margin-bottom: .75rem; }
    @media (forced-colors: active) {
      .choices input:checked + span { outline: 3px solid Highlight; text-decoration: underline; }
    }
    """

  private static let bar = """
    .bar { position: sticky; bottom: 0; display: flex; flex-wrap: wrap; gap: .5rem 1rem;
      align-items: center; justify-content: space-between; margin: 1.5rem -1.5rem 0;
      padding: .75rem 1.5rem; background: #fff; border-top: 1px solid var(--rule); }
    .bar p { margin: 0; color: var(--ink2); }
    .bar p.fault { color: var(--gap); font-weight: 600; }
    #save { padding: .625rem 1.5rem; }
    .done { border: 2px solid var(--tie); }
    """

  private static let narrow = """
    @media screen and (max-width: 46rem) {
      body { padding: 1.25rem 1rem .5rem; }
      h1 { font-size: 1.6rem; }
      .card { padding: 1rem .875rem; margin: 1rem -.25rem; }
      .name { grid-template-columns: 1fr; padding: .75rem 0; }
      .name > p small { display: inline; }
      .choices { grid-template-columns: repeat(3, 1fr); }
      .meaning dl { grid-template-columns: 1fr; gap: 0; }
      .meaning dd { margin-bottom: .5rem; }
      .search, .row { grid-template-columns: 1fr; }
      .row { gap: .375rem; }
      .bar { margin: 1rem -1rem 0; padding: .625rem 1rem; flex-wrap: nowrap; }
      #save { padding: .625rem 1rem; flex: none; }
    }
    """

  private static let print = """
    @media print {
      .screen { display: none !important; }
      .paper { display: block; }
      body { padding: 0; max-width: none; font-size: 10pt; }
      .card { border: 0; padding: 0; margin: 1rem 0; }
      .meaning { padding: 0; background: none; }
      .name, .cause, .row { break-inside: avoid; }
      .organization > legend { break-after: avoid; }
      .name { grid-template-columns: 11rem 1fr; padding: .125rem 0; }
      .choices { grid-template-columns: repeat(var(--choices), 1fr); }
      .choices span { min-height: 1.75rem; border-color: #555; }
      .choices input:checked + span { color: #000; background: #fff; border: 3px solid #000; }
    }
    """
}
