/// What a form does: counts, searches, saves, and reads answers that were saved earlier.
///
/// It fetches nothing and keeps nothing in the browser. Cells that a spreadsheet would take for a formula
/// get an apostrophe in front, as everywhere else in the product.
enum FormScript {
  /// The script, the same in every form.
  static let text = parts.joined(separator: "\n")

  private static let parts = [start, counting, finding, table, saving, opening, wiring]

  private static let start = #"""
    "use strict";
    (() => {
    const byId = id => document.getElementById(id);
    const all = (query, root) => Array.from((root || document).querySelectorAll(query));
    const form = byId("form");
    const about = form.dataset;
    const names = all(".name");
    const causes = all(".cause");
    const current = new Map();
    let unsaved = false;

    const answerOf = group => {
      const input = group.querySelector("input[type=radio]:checked");
      return input ? input.value : "";
    };
    const wordsOf = group => {
      const input = group.querySelector("input[type=radio]:checked");
      return input ? input.nextElementSibling.textContent : "";
    };
    const choose = (group, value) => {
      for (const input of all("input[type=radio]", group)) {
        input.checked = input.value === value;
        if (input.checked) current.set(input.name, value);
      }
      if (value === "" && all("input", group).length) {
        current.delete(group.querySelector("input[type=radio]").name);
      }
    };
    """#

  private static let counting = #"""
    const say = (words, isFault) => {
      byId("state").textContent = words;
      byId("state").className = isFault ? "fault" : "";
    };
    const count = () => {
      const answered = names.filter(name => answerOf(name) !== "").length;
      say(answered + " of " + names.length + " names answered", false);
      for (const cause of causes) {
        cause.querySelector(".who").hidden = answerOf(cause) !== "other";
      }
    };
    const changed = () => {
      unsaved = true;
      byId("done").hidden = true;
      if (byId("consent").checked) byId("agreement").classList.remove("asked");
      count();
    };
    """#

  private static let finding = #"""
    const folded = text => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
    const filter = () => {
      const wanted = folded(byId("search").value.trim());
      const openOnly = byId("open-only").checked;
      let shown = 0;
      for (const organization of all(".organization")) {
        const heading = folded(organization.dataset.heading).includes(wanted);
        let here = 0;
        for (const name of all(".name", organization)) {
          const fits = (heading || folded(name.textContent).includes(wanted))
            && !(openOnly && answerOf(name) !== "");
          name.hidden = !fits;
          if (fits) here += 1;
        }
        organization.hidden = here === 0;
        shown += here;
      }
      byId("found").textContent = wanted || openOnly ? shown + " of " + names.length + " names" : "";
    };
    const fillRest = (button, organization) => {
      const filled = button.filled;
      if (filled) {
        for (const name of filled) if (answerOf(name) === "0") choose(name, "");
        button.filled = null;
        button.textContent = button.dataset.words;
      } else {
        const open = all(".name", organization).filter(n => !n.hidden && answerOf(n) === "");
        if (open.length === 0) return;
        for (const name of open) choose(name, "0");
        button.filled = open;
        button.dataset.words = button.textContent;
        button.textContent = "Take that back (" + open.length
          + (open.length === 1 ? " name)" : " names)");
      }
      changed();
    };
    """#

  private static let table = #"""
    const formulaSigns = "=+-@\t\n\r\0＝＋－＠";
    const isFormula = text => text !== "" && formulaSigns.includes(text[0]);
    const guarded = text => isFormula(text)
      || (text[0] === "'" && (text[1] === "'" || isFormula(text.slice(1)))) ? "'" + text : text;
    const unguarded = text => text[0] === "'" && (text[1] === "'" || isFormula(text.slice(1)))
      ? text.slice(1) : text;
    const cell = text => {
      const safe = guarded(text);
      return /[",\r\n]|^ | $/.test(safe) ? '"' + safe.replaceAll('"', '""') + '"' : safe;
    };
    const rows = () => {
      const list = [
        ["question", "about", "answer", "note"], ["crosstie-answers", "", "1", ""],
        ["network", "", about.network, ""], ["form", "", about.form, ""],
        ["scale", "", about.scale, ""], ["kind", "", about.kind, ""],
        ["respondent", "", about.respondent, about.name], ["consent", "", "yes", ""]
      ];
      for (const name of names) {
        if (answerOf(name) !== "") {
          list.push(["works-with", name.dataset.about, answerOf(name),
            name.dataset.name + ": " + wordsOf(name)]);
        }
      }
      for (const cause of causes) {
        const answer = answerOf(cause);
        const other = cause.querySelector(".champion-name").value.trim();
        if (answer === "") continue;
        list.push(["champion", cause.dataset.about, answer, cause.dataset.name + ": " + wordsOf(cause)]);
        if (answer === "other" && other !== "") {
          list.push(["champion-name", cause.dataset.about, other, cause.dataset.name]);
        }
      }
      for (const row of all("#missing .row")) {
        const name = row.querySelector(".missing-name").value.trim();
        const organization = row.querySelector(".missing-organization").value.trim();
        if (name !== "" || organization !== "") list.push(["missing", organization, name, ""]);
      }
      return list;
    };
    const asTable = () => rows().map(row => row.map(cell).join(",") + "\r\n").join("");
    """#

  private static let saving = #"""
    const save = () => {
      if (!byId("consent").checked) {
        byId("agreement").classList.add("asked");
        byId("consent").focus();
        byId("agreement").scrollIntoView({ block: "center" });
        say("Please tick the agreement first.", true);
        return;
      }
      const text = asTable();
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob(["\uFEFF" + text], { type: "text/csv" }));
      link.download = about.file;
      document.body.append(link);
      link.click();
      link.remove();
      setTimeout(() => URL.revokeObjectURL(link.href), 60000);
      unsaved = false;
      byId("copy").value = text;
      byId("done").hidden = false;
      byId("done").focus();
      say("Saved as " + about.file, false);
    };
    """#

  private static let opening = #"""
    const parsed = text => {
      const list = [];
      let row = [], field = "", quoted = false;
      for (let i = text.charCodeAt(0) === 0xFEFF ? 1 : 0; i < text.length; i += 1) {
        const sign = text[i];
        if (quoted) {
          if (sign !== '"') field += sign;
          else if (text[i + 1] === '"') { field += sign; i += 1; } else quoted = false;
        } else if (sign === '"' && field === "") quoted = true;
        else if (sign === ",") { row.push(unguarded(field)); field = ""; }
        else if (sign === "\n") { list.push([...row, unguarded(field)]); row = []; field = ""; }
        else if (sign !== "\r") field += sign;
      }
      if (field !== "" || row.length) list.push([...row, unguarded(field)]);
      return list;
    };
    const addRow = () => {
      const rows = all("#missing .row");
      const row = rows[0].cloneNode(true);
      row.setAttribute("aria-label", "Somebody who is missing, " + (rows.length + 1));
      for (const input of all("input", row)) input.value = "";
      byId("missing").append(row);
      return row;
    };
    const restore = list => {
      const value = question => (list.find(row => row[0] === question) || [])[2];
      if (value("crosstie-answers") !== "1" || value("respondent") !== about.respondent
        || value("network") !== about.network || value("scale") !== about.scale) {
        say("That file does not hold answers to this form.", true);
        return;
      }
      for (const group of names.concat(causes)) choose(group, "");
      for (const row of list.filter(row => row[0] === "works-with")) {
        for (const name of names) if (name.dataset.about === row[1]) choose(name, row[2]);
      }
      for (const cause of causes) {
        for (const row of list.filter(row => row[1] === cause.dataset.about)) {
          if (row[0] === "champion") choose(cause, row[2]);
          if (row[0] === "champion-name") cause.querySelector(".champion-name").value = row[2];
        }
      }
      const missing = list.filter(row => row[0] === "missing");
      while (all("#missing .row").length < missing.length) addRow();
      all("#missing .row").forEach((row, place) => {
        const known = missing[place] || ["", "", ""];
        row.querySelector(".missing-name").value = known[2];
        row.querySelector(".missing-organization").value = known[1];
      });
      byId("consent").checked = value("consent") === "yes";
      changed();
    };
    """#

  private static let wiring = #"""
    form.addEventListener("submit", event => event.preventDefault());
    form.addEventListener("change", event => {
      const input = event.target;
      if (input.id === "open-only") return;
      if (input.type === "radio") current.set(input.name, input.value);
      changed();
    });
    form.addEventListener("input", event => {
      if (event.target.type === "text") changed();
    });
    form.addEventListener("click", event => {
      const input = event.target;
      if (input.type !== "radio" || current.get(input.name) !== input.value) return;
      choose(input.closest(".name, .cause"), "");
      changed();
    });
    form.addEventListener("keydown", event => {
      const input = event.target;
      if (input.type === "radio" && (event.key === "Delete" || event.key === "Backspace")) {
        event.preventDefault();
        choose(input.closest(".name, .cause"), "");
        changed();
      }
    });
    for (const organization of all(".organization")) {
      const button = organization.querySelector(".rest button");
      button.addEventListener("click", () => fillRest(button, organization));
    }
    if (byId("search")) {
      byId("search").addEventListener("input", filter);
      byId("open-only").addEventListener("change", filter);
    }
    byId("more").addEventListener("click", () => addRow().querySelector("input").focus());
    byId("save").addEventListener("click", save);
    byId("open").addEventListener("click", () => byId("earlier").click());
    byId("earlier").addEventListener("change", event => {
      const file = event.target.files[0];
      if (!file) return;
      if (file.size > 4194304) say("That file is too large to hold answers.", true);
      else file.text().then(text => restore(parsed(text)));
      event.target.value = "";
    });
    window.addEventListener("beforeunload", event => {
      if (!unsaved) return;
      event.preventDefault();
      event.returnValue = "";
    });
    if (window.matchMedia("(max-width: 46rem)").matches) byId("meaning").open = false;
    count();
    })();
    """#
}
