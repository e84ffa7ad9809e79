// Ageing, deadlines and rejects: columns over time, and what causes what.

/** Round steps of an axis from nothing to `top`. */
function ticks(top) {
  if (top <= 0) return [0];
  const power = 10 ** Math.floor(Math.log10(top));
  const step = [0.2, 0.5, 1, 2].map((factor) => factor * power).find((step) => top / step <= 5.5);
  return Array.from({ length: Math.floor(top / step) + 1 }, (_, place) => place * step);
}

/**
 * Columns side by side, each of `parts` on top of one another. `bars` have a `name`, and
 * about how much each part is in whole units; `mark` is the place a line is drawn before.
 */
function columns({ label, bars, parts, mark, markText, width = 1200 }) {
  const [height, left, bottom] = [260, 64, 30];
  const top = Math.max(...bars.map((bar) => bar.about.reduce((sum, part) => sum + Math.max(part, 0), 0)), 0);
  const y = (value) => height - bottom - (top ? (value / top) * (height - bottom - 24) : 0);
  const slot = (width - left) / Math.max(bars.length, 1);
  const thick = Math.min(slot * 0.68, 56);
  const every = Math.ceil((bars.length * 70) / width);
  const axis = ticks(top).map((value) => draw("g", { class: "tick" },
    draw("line", { x1: left, x2: width, y1: y(value), y2: y(value) }),
    draw("text", { x: left - 8, y: y(value), dy: "0.32em", "text-anchor": "end" }, short(value))));
  const column = (bar, place) => {
    let base = 0;
    const x = left + slot * place + (slot - thick) / 2;
    const pieces = bar.about.map((part, of) => {
      const from = base;
      base += Math.max(part, 0);
      return draw("rect", { class: parts[of], x: x.toFixed(1), y: y(base).toFixed(1), width: thick.toFixed(1), height: Math.max(y(from) - y(base), part > 0 ? 1 : 0).toFixed(1) });
    });
    return draw("g", { class: "column" }, draw("title", {}, bar.title), ...pieces,
      place % every ? null : draw("text", { x: x + thick / 2, y: height - 10, "text-anchor": "middle" }, bar.name));
  };
  const at = left + slot * mark;
  const line = mark === undefined ? null : draw("g", { class: "mark" }, draw("line", { x1: at, x2: at, y1: 4, y2: height - bottom }),
    draw("text", { x: at + (mark > bars.length * 0.8 ? -6 : 6), y: 14, "text-anchor": mark > bars.length * 0.8 ? "end" : "start" }, markText));
  return draw("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": label, class: "columns" },
    parts.includes("disputed") ? hatch() : null, ...axis, ...bars.map(column), line);
}

/** What is disputed is hatched: known without its colour. */
function hatch() {
  return draw("defs", {}, draw("pattern", { id: "hatch", class: "hatch", width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    draw("rect", { width: 6, height: 6 }), draw("path", { d: "M1.5,0v6" })));
}

/** What the colours of the parts stand for. */
function keyOf(parts) {
  return el("ul", { class: "key" }, ...parts.map((part) => el("li", {}, el("span", { class: `swatch ${part}` }), say(`measure.${part}`))));
}

let ageing;

function setUpAgeing() {
  const { ageing: table } = TABLES;
  let [by, list] = ["introduction_year", []];
  const figure = el("figure", { class: "chart" });
  const column = (name) => ({
    name: say(`measure.${name}`), figure: true, order: (row) => list[row][name].about(),
    cell: (row) => amount(list[row][name].exact(), FILTER.currency),
    total: (rows) => amount(total(rows, (row) => list[row][name].exact()), FILTER.currency),
  });
  const year = (row) => list[row].year || say("unknown");
  const listing = new Listing({ caption: say("ageing.caption"), columns: [{ name: say("ageing.year"), order: (row) => Number(list[row].year || NaN), cell: year }, column("open"), column("disputed")] });
  section("ageing",
    el("div", { class: "controls" }, choiceOf("ageing-by", say("ageing.by"), [["introduction_year", say("ageing.introduction_year")], ["care_year", say("ageing.care_year")]], by, (name) => { by = name; ageing(); })),
    el("div", { class: "beside" }, figure, listing.element));
  ageing = () => {
    const rows = keep(selected(table), (row) => table.word("by", row) === by);
    const [open, disputed] = ["open", "disputed"].map((name) => sums(rows, table.money(name), (row) => table.word("year", row)));
    list = [...open.keys()].sort().map((year) => ({ year, open: open.get(year), disputed: disputed.get(year) }));
    listing.show(list.keys());
    const bars = list.map(({ year, open, disputed }) => ({
      name: year || say("unknown"), about: [open, disputed].map((sum) => units(sum.about(), FILTER.currency)),
      title: `${year}: ${say("measure.open")} ${readable(open.exact(), FILTER.currency)}, ${say("measure.disputed")} ${readable(disputed.exact(), FILTER.currency)}`,
    }));
    figure.replaceChildren(...(list.length ? [columns({ label: say("ageing.label", { currency: FILTER.currency }), bars, parts: ["open", "disputed"], width: 700 }), keyOf(["open", "disputed"])] : [el("p", { class: "empty" }, say("nothing"))]),
      ...(FILTER.accounting_period ? [el("p", { class: "note" }, say("ageing.no_period"))] : []));
  };
}

const GRAVEST = ["forfeit", "interest", "owed", "flag"];

let deadlines;

function setUpDeadlines(drill) {
  const { worklist: table } = TABLES;
  // The task shown, and the one somebody chose: it is kept through filters that know none of it.
  let [kinds, kind, wanted] = [[], null, null];
  const figure = el("figure", { class: "chart" });
  const risk = (row) => el("span", { class: `risk ${kinds[row].risk}` }, named("risk", kinds[row].risk));
  const summary = new Listing({
    caption: say("deadlines.summary"),
    columns: [
      { name: say("deadlines.risk"), order: (row) => GRAVEST.indexOf(kinds[row].risk), cell: risk },
      { name: say("deadlines.task"), order: (row) => row, cell: (row) => el("button", { type: "button", class: "link", "aria-pressed": String(kinds[row] === kind), onclick: () => show((wanted = kinds[row])) }, named("task", kinds[row].task)) },
      { name: say("deadlines.items"), figure: true, order: (row) => kinds[row].rows.length, cell: (row) => count(kinds[row].rows.length) },
      { name: say("deadlines.overdue"), figure: true, order: (row) => kinds[row].overdue, cell: (row) => count(kinds[row].overdue) },
      { name: say("deadlines.next"), order: (row) => kinds[row].next, cell: (row) => day(table.words("last_day").words[kinds[row].next]) },
      { name: say("deadlines.at_stake"), figure: true, order: (row) => Number(kinds[row].sum), cell: (row) => amount(kinds[row].sum, FILTER.currency) },
    ],
  });
  const listing = new Listing({
    caption: say("deadlines.list"),
    quiet: true,
    page: 15,
    sorted: 0,
    columns: [
      dayColumn(table, "last_day", say("deadlines.last_day")),
      numberColumn(table, "days_left", say("deadlines.days_left")),
      wordColumn(table, "actor", say("deadlines.actor"), state),
      { name: say("block"), order: (row) => table.numbers("block")[row], cell: (row) => blockLink(table.numbers("block")[row], drill) },
      moneyColumn(table, "at_stake", say("deadlines.at_stake")),
      { ...wordColumn(table, "citation", say("deadlines.rule"), (citation, row) => rule(table, row)), wide: true },
    ],
  });
  const chosenTask = el("h3", { id: "task" });
  section("deadlines", summary.element, el("div", { id: "task-list" }, chosenTask, figure, listing.element));

  const show = (chosen) => {
    kind = chosen;
    summary.draw();
    chosenTask.textContent = chosen ? say("deadlines.chosen", { task: named("task", kind.task) }) : "";
    listing.show(chosen ? chosen.rows : []);
    figure.replaceChildren(chosen ? overTime(table, chosen.rows) : el("p", { class: "empty" }, say("nothing")));
  };
  deadlines = () => {
    const [risks, tasks, days, left] = [table.words("risk"), table.words("task"), table.words("last_day"), table.numbers("days_left")];
    const groups = gather(selected(table), (row) => risks.of[row] * tasks.words.length + tasks.of[row]);
    kinds = [...groups.values()].map((rows) => {
      const ahead = rows.filter((row) => left[row] >= 0);
      return {
        rows, risk: table.word("risk", rows[0]), task: table.word("task", rows[0]),
        overdue: rows.reduce((overdue, row) => overdue + (left[row] < 0), 0),
        next: ahead.reduce((next, row) => Math.min(next, days.of[row]), Infinity),
        sum: table.money("at_stake").sum(rows),
      };
    });
    kinds.sort((a, b) => GRAVEST.indexOf(a.risk) - GRAVEST.indexOf(b.risk) || (b.sum > a.sum ? 1 : -1));
    const same = kinds.find(({ risk, task }) => risk === wanted?.risk && task === wanted?.task);
    summary.show(kinds.keys());
    show(same ?? kinds[0] ?? null);
  };
}

/** The sum at stake by the month, quarter or year of the last day. */
function overTime(table, rows) {
  const dated = rows.filter((row) => table.word("last_day", row));
  if (dated.length === 0) return el("p", { class: "empty" }, say("deadlines.undated"));
  const month = (day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const { words, of } = table.words("last_day");
  const months = words.map((day) => (day ? month(day) : NaN));
  const [first, last] = dated.reduce(([low, high], row) => [Math.min(low, months[of[row]]), Math.max(high, months[of[row]])], [Infinity, -Infinity]);
  const size = [1, 3, 12].find((size) => (last - first) / size < 36) ?? 12;
  const slot = (month) => Math.floor(month / size);
  const sum = sums(dated, table.money("at_stake"), (row) => slot(months[of[row]]));
  const name = (slot) => {
    const [year, month] = [Math.floor((slot * size) / 12), (slot * size) % 12];
    return size === 12 ? String(year) : size === 3 ? `${year}Q${month / 3 + 1}` : `${year}-${String(month + 1).padStart(2, "0")}`;
  };
  const slots = Array.from({ length: slot(last) - slot(first) + 1 }, (_, place) => slot(first) + place);
  const bars = slots.map((at) => {
    const [about, exact] = [sum.get(at)?.about() ?? 0, sum.get(at)?.exact() ?? 0n];
    return { name: name(at), about: [units(about, FILTER.currency)], title: `${name(at)}: ${readable(exact, FILTER.currency)} ${FILTER.currency}` };
  });
  const cut = slot(month(FACTS.cut_off)) + 1 - slot(first);
  return columns({
    label: say("deadlines.label", { currency: FILTER.currency }), bars, parts: ["stake"],
    ...(cut >= 0 && cut <= bars.length ? { mark: cut, markText: say("deadlines.cut_off", { day: day(FACTS.cut_off) }) } : {}),
  });
}

/** The rule a last day rests on. */
function rule(table, row) {
  const [citation, counted] = [table.word("citation", row), table.word("counted", row)];
  if (!citation) return "\u2013";
  return [citation, table.word("confirmed", row) === "true" ? null : el("span", { class: "doubt" }, " \u00b7 ", say("unconfirmed")), counted ? el("small", { lang: "en" }, counted) : null].filter(Boolean);
}

/** A link to a block, or a dash. */
function blockLink(block, drill) {
  if (Number.isNaN(block)) return "\u2013";
  const { blocks } = TABLES;
  const name = `${blocks.word("creditor", block)}/${blocks.word("block_ref", block)}`;
  return link(name, () => drill.block(block));
}

function setUpRejects(drill) {
  const { rejects: table } = TABLES;
  const codes = gather(table.all, (row) => table.words("code").of[row]);
  const list = [...codes].map(([place, rows]) => ({ place, code: table.words("code").words[place], severity: table.word("severity", rows[0]), rows }))
    .sort((a, b) => b.rows.length - a.rows.length || a.place - b.place);
  const most = Math.max(...list.map(({ rows }) => rows.length), 1);
  let chosen = null;
  const bar = (row) => draw("svg", { class: "bar", viewBox: "0 0 100 12", preserveAspectRatio: "none", "aria-hidden": "true" },
    draw("rect", { x: 0, y: 2, width: (list[row].rows.length / most) * 100, height: 8, class: "plus" }));
  const causes = new Listing({
    caption: say("rejects.causes"),
    columns: [
      { name: say("rejects.code"), order: (row) => list[row].place, cell: (row) => el("button", { type: "button", class: "link", "aria-pressed": String(chosen === row), onclick: () => choose(row) }, list[row].code) },
      { name: say("rejects.meaning"), wide: true, cell: (row) => NAMES.codes[list[row].code] ?? "" },
      { name: say("rejects.severity"), cell: (row) => named("severity", list[row].severity) },
      { name: say("rejects.times"), figure: true, order: (row) => list[row].rows.length, cell: (row) => count(list[row].rows.length), total: () => count(table.rows) },
      { name: say("rejects.share"), cell: bar },
    ],
  });
  const lines = new Listing({
    caption: say("rejects.list"),
    quiet: true,
    page: 15,
    columns: [
      wordColumn(table, "code", say("rejects.code")),
      { ...wordColumn(table, "file", say("rejects.file"), (file) => file || "\u2013"), wide: true },
      numberColumn(table, "line", say("rejects.line")),
      numberColumn(table, "column", say("rejects.column")),
      { name: say("block"), order: (row) => table.numbers("block")[row], cell: (row) => blockLink(table.numbers("block")[row], drill) },
    ],
  });
  const heading = el("h3");
  const explain = el("div");
  const choose = (row) => {
    chosen = chosen === row ? null : row;
    causes.draw();
    const code = chosen === null ? null : list[row];
    heading.textContent = code ? `${code.code}: ${NAMES.codes[code.code] ?? ""}` : say("rejects.all");
    explain.replaceChildren(...(code ? [command(`solde explain ${code.code}`)] : []));
    lines.show(code ? code.rows : table.all);
  };
  section("rejects", causes.element, heading, explain, lines.element);
  causes.show(list.keys());
  heading.textContent = say("rejects.all");
  lines.show(table.all);
}
