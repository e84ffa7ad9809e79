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
 * about how much each part is in whole units; `mark` is the place a line is drawn before, and
 * `across` says what the columns stand for. An amount can be seen however small it is.
 */
const SEEN = 3;

function columns({ label, bars, parts, mark, markText, across, width = 1200 }) {
  const [height, left, bottom] = [276, 64, 46];
  const top = Math.max(...bars.map((bar) => bar.about.reduce((sum, part) => sum + Math.max(part, 0), 0)), 0);
  const y = (value) => height - bottom - (top ? (value / top) * (height - bottom - 24) : 0);
  const slot = (width - left) / Math.max(bars.length, 1);
  const thick = Math.min(slot * 0.68, 56);
  const every = Math.ceil((bars.length * 70) / width);
  const axis = ticks(top).map((value) => draw("g", { class: "tick" },
    draw("line", { x1: left, x2: width, y1: y(value), y2: y(value) }),
    draw("text", { x: left - 8, y: y(value), dy: "0.32em", "text-anchor": "end" }, short(value))));
  const column = (bar, place) => {
    let top = height - bottom;
    const x = left + slot * place + (slot - thick) / 2;
    const pieces = bar.about.map((part, of) => {
      const tall = part > 0 ? Math.max(height - bottom - y(part), SEEN) : 0;
      top -= tall;
      return draw("rect", { class: parts[of], x: x.toFixed(1), y: top.toFixed(1), width: thick.toFixed(1), height: tall.toFixed(1) });
    });
    return draw("g", { class: "column" }, draw("title", {}, bar.title), ...pieces,
      place % every ? null : draw("text", { x: x + thick / 2, y: height - 26, "text-anchor": "middle" }, bar.name));
  };
  const at = left + slot * mark;
  const line = mark === undefined ? null : draw("g", { class: "mark" }, draw("line", { x1: at, x2: at, y1: 4, y2: height - bottom }),
    draw("text", { x: at + (mark > bars.length * 0.8 ? -6 : 6), y: 14, "text-anchor": mark > bars.length * 0.8 ? "end" : "start" }, markText));
  return draw("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": label, class: "columns" },
    parts.includes("disputed") ? hatch() : null,
    draw("text", { class: "soft", x: left - 8, y: 10, "text-anchor": "end" }, FILTER.currency),
    draw("text", { class: "soft", x: (left + width) / 2, y: height - 6, "text-anchor": "middle" }, across), ...axis, ...bars.map(column), line);
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
  const whole = el("p", { class: "whole" }, say("ageing.no_period"));
  const column = (name) => ({
    name: say(`measure.${name}`), figure: true, order: (row) => list[row][name].about(),
    cell: (row) => amount(list[row][name].exact(), FILTER.currency),
    total: (rows) => amount(total(rows, (row) => list[row][name].exact()), FILTER.currency),
  });
  const year = (row) => list[row].year || say("unknown");
  const listing = new Listing({ caption: say("ageing.caption"), columns: [{ name: say("ageing.year"), order: (row) => Number(list[row].year || NaN), cell: year }, column("open"), column("disputed")] });
  section("ageing", whole,
    el("div", { class: "controls" }, choiceOf("ageing-by", say("ageing.by"), [["introduction_year", say("ageing.introduction_year")], ["care_year", say("ageing.care_year")]], by, (name) => { by = name; ageing(); })),
    el("div", { class: "beside" }, figure, listing.element));
  ageing = () => {
    const all = Boolean(FILTER.accounting_period);
    whole.hidden = !all;
    document.getElementById("ageing-title").textContent = [say("ageing.title"), ...(all ? [say("all.accounting_period")] : [])].join(" \u00b7 ");
    const rows = keep(selected(table), (row) => table.word("by", row) === by);
    const [open, disputed] = ["open", "disputed"].map((name) => sums(rows, table.money(name), (row) => table.word("year", row)));
    list = [...open.keys()].sort().map((year) => ({ year, open: open.get(year), disputed: disputed.get(year) }));
    listing.show(list.keys());
    const bars = list.map(({ year, open, disputed }) => ({
      name: year || say("unknown"), about: [open, disputed].map((sum) => units(sum.about(), FILTER.currency)),
      title: `${year}: ${say("measure.open")} ${readable(open.exact(), FILTER.currency)}, ${say("measure.disputed")} ${readable(disputed.exact(), FILTER.currency)}`,
    }));
    figure.replaceChildren(...(list.length ? [scroll(say("ageing.title"), columns({ label: say("ageing.label", { currency: FILTER.currency }), bars, parts: ["open", "disputed"], across: say(`ageing.of_${by}`), width: 700 })), keyOf(["open", "disputed"])] : [el("p", { class: "empty" }, say("nothing"))]));
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
  const monthOf = (day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const { words, of } = table.words("last_day");
  const months = words.map((day) => (day ? monthOf(day) : NaN));
  const [first, last] = dated.reduce(([low, high], row) => [Math.min(low, months[of[row]]), Math.max(high, months[of[row]])], [Infinity, -Infinity]);
  const size = [1, 3, 12].find((size) => (last - first) / size < 36) ?? 12;
  const slot = (month) => Math.floor(month / size);
  const sum = sums(dated, table.money("at_stake"), (row) => slot(months[of[row]]));
  const name = (slot) => {
    const [year, at] = [Math.floor((slot * size) / 12), (slot * size) % 12];
    return size === 12 ? String(year) : size === 3 ? `${year}Q${at / 3 + 1}` : month(String(year), at + 1);
  };
  const slots = Array.from({ length: slot(last) - slot(first) + 1 }, (_, place) => slot(first) + place);
  const bars = slots.map((at) => {
    const [about, exact] = [sum.get(at)?.about() ?? 0, sum.get(at)?.exact() ?? 0n];
    return { name: name(at), about: [units(about, FILTER.currency)], title: `${name(at)}: ${readable(exact, FILTER.currency)} ${FILTER.currency}` };
  });
  const cut = slot(monthOf(FACTS.cut_off)) + 1 - slot(first);
  return scroll(say("deadlines.title"), columns({
    label: say("deadlines.label", { currency: FILTER.currency }), bars, parts: ["stake"], across: say("deadlines.last_day"),
    ...(cut >= 0 && cut <= bars.length ? { mark: cut, markText: say("deadlines.cut_off", { day: day(FACTS.cut_off) }) } : {}),
  }));
}

/** The rule a last day rests on. */
function rule(table, row) {
  const [citation, counted] = [table.word("citation", row), table.word("counted", row)];
  if (!citation) return "\u2013";
  const confirmed = table.word("confirmed", row) === "true";
  // A citation may say itself that it is not verified: once is enough, in the language of the page.
  const cited = confirmed ? citation : citation.replace(/[;,]\s*not (verified|confirmed)$/, "");
  return [cited, confirmed ? null : el("span", { class: "doubt" }, " \u00b7 ", say("unconfirmed")), counted ? countedIn(counted) : null].filter(Boolean);
}

/** What a last day is counted from, as the run writes it. */
const STARTS = {
  "introduction": "introduction",
  "publication of average costs": "publication",
  "approval of average costs": "approval",
  "identification of the competent institution": "identification",
  "half-year of booking": "half_year",
  "half-year in which the competent institution was identified": "half_year_identified",
  "contestation": "contestation",
  "offer": "offer",
  "late payment": "late_payment",
  "interest claim": "interest_claim",
  "referral": "referral",
};

/**
 * How a day was counted: `6 months from 2026-01-31 (introduction 2026-01-28)`, in the language
 * of the page. What put it off is quoted as the run writes it.
 */
function countedIn(text) {
  if (text === "the day named when the contestation was lifted") return el("small", {}, say("counted.lifting"));
  const parts = /^(\d+) months? from (\d{4}-\d{2}-\d{2}) \(([a-z -]+?)(?: (\d{4}-\d{2}-\d{2}))?\)(.*)$/.exec(text);
  const start = parts && STARTS[parts[3]];
  if (!start) return el("small", { lang: "en" }, withDays(text));
  const from = say(`start.${start}`) + (parts[4] ? ` ${day(parts[4])}` : "");
  return el("small", {}, say("counted", { months: say("months", { count: Number(parts[1]) }), day: day(parts[2]), from }),
    parts[5] ? el("span", { lang: "en" }, withDays(parts[5])) : null);
}

/** A link to a block, or a dash. */
function blockLink(block, drill) {
  if (Number.isNaN(block)) return "\u2013";
  const { blocks } = TABLES;
  const name = `${blocks.word("creditor", block)}/${blocks.word("block_ref", block)}`;
  return link(name, () => drill.block(block));
}

/** Everything found, as one list: in files and lines, then in blocks and events. */
function foundThings() {
  const { rejects, findings } = TABLES;
  const claims = new Set(FACTS.files.map(({ path }) => path));
  const of = (table, where) => Array.from(table.all, (row) => ({ table, row, code: table.word("code", row), severity: table.word("severity", row), where: where(row) }));
  const numbers = rejects.numbers("line");
  return [
    ...of(rejects, (row) => {
      const file = rejects.word("file", row);
      if (!file) return "blocks";
      if (Number.isNaN(numbers[row])) return "files";
      return claims.has(file) && numbers[row] > 1 && rejects.word("severity", row) === "error" ? "lines" : "rows";
    }),
    ...of(findings, () => "acts"),
  ];
}

/** Where something is found. */
const FOUND = ["lines", "rows", "files", "blocks", "acts"];

function setUpRejects(drill) {
  const found = foundThings();
  let chosen = null;
  const pressed = (cause) => String(chosen === cause);
  const listings = ["error", "warning"].map((severity) => {
    const things = found.filter((thing) => thing.severity === severity);
    const list = [...gather(things.keys(), (place) => `${things[place].code} ${things[place].where}`).values()]
      .map((places) => ({ ...things[places[0]], things: places.map((place) => things[place]) }))
      .sort((a, b) => b.things.length - a.things.length || (a.code < b.code ? -1 : 1));
    const part = (row) => list[row].things.length;
    const bar = (row) => draw("svg", { class: "bar", viewBox: "0 0 100 12", preserveAspectRatio: "none", "aria-hidden": "true" },
      draw("rect", { x: 0, y: 2, width: 100, height: 8, class: "whole" }), draw("rect", { x: 0, y: 2, width: (part(row) / things.length) * 100, height: 8, class: "plus" }));
    const listing = new Listing({
      caption: say(`rejects.${severity}s`),
      columns: [
        { name: say("rejects.code"), order: (row) => Number(list[row].code.slice(1)), cell: (row) => el("button", { type: "button", class: "link", "aria-pressed": pressed(list[row]), onclick: () => choose(list[row]) }, list[row].code) },
        { name: say("rejects.meaning"), wide: true, cell: (row) => NAMES.codes[list[row].code] ?? "" },
        { name: say("rejects.where"), order: (row) => FOUND.indexOf(list[row].where), cell: (row) => named("found", list[row].where) },
        { name: say("rejects.times"), figure: true, order: part, cell: (row) => count(part(row)), total: () => count(things.length) },
        { name: say("rejects.share"), figure: true, order: part, cell: (row) => share(part(row), things.length) },
        { name: "", cell: bar },
      ],
    });
    listing.show(list.keys());
    return listing;
  });
  let shown = found;
  const text = (column) => ({ table, row }) => (column in table.raw.words ? table.word(column, row) : "");
  const number = (column) => ({ table, row }) => (column in table.raw.numbers ? table.numbers(column)[row] : NaN);
  const ranked = (read) => {
    const ranks = new Map([...new Set(found.map(read))].sort().map((word, rank) => [word, rank]));
    return (row) => ranks.get(read(shown[row]));
  };
  const words = (column, name) => ({ name, wide: column === "file", order: ranked(text(column)), cell: (row) => text(column)(shown[row]) || "\u2013" });
  const numbers = (column, name) => ({ name, figure: true, order: (row) => number(column)(shown[row]), cell: (row) => (Number.isNaN(number(column)(shown[row])) ? "" : count(number(column)(shown[row]))) });
  const places = new Listing({
    caption: say("rejects.list"),
    quiet: true,
    page: 15,
    columns: [
      words("code", say("rejects.code")), words("file", say("rejects.file")), numbers("line", say("rejects.line")), numbers("column", say("rejects.column")),
      words("event_id", say("posting.event")),
      { name: say("block"), order: (row) => number("block")(shown[row]), cell: (row) => blockLink(number("block")(shown[row]), drill) },
    ],
  });
  const heading = el("h3", { id: "places", tabindex: -1 }, say("rejects.all"));
  const explain = el("div");
  const choose = (cause) => {
    chosen = chosen === cause ? null : cause;
    for (const listing of listings) listing.draw();
    heading.textContent = chosen ? `${chosen.code}: ${NAMES.codes[chosen.code] ?? ""}` : say("rejects.all");
    explain.replaceChildren(...(chosen ? [command(`solde explain ${chosen.code}`)] : []));
    shown = chosen ? chosen.things : found;
    places.show(shown.keys());
    // The places stand below both lists: who asked for them is taken there.
    if (chosen) heading.focus();
  };
  const of = (where) => found.filter((thing) => thing.where === where && thing.severity === "error").length;
  section("rejects", el("p", { id: "rejected" }, say("rejects.lines", { lines: of("lines"), others: found.filter(({ severity }) => severity === "error").length - of("lines"), warnings: found.filter(({ severity }) => severity === "warning").length })),
    rejectedMoney(), ...listings.map(({ element }) => element), heading, explain, places.element);
  places.show(shown.keys());
}

/** The amounts of rejected lines, as far as they could be read. */
function rejectedMoney() {
  if (!FACTS.rejected.length) return null;
  const unreadable = FACTS.rejected.reduce((sum, { unreadable }) => sum + unreadable, 0);
  const known = FACTS.rejected.filter(({ currency }) => currency in NAMES.decimals);
  return el("p", { class: "note" }, say("rejects.money"), " ", ...known.flatMap(({ currency, amount: text }, place) => [place ? " \u00b7 " : "",
    amount(BigInt(text.replace(".", "")), currency), "\u00a0", currency]), ". ", unreadable ? say("rejects.unreadable", { count: unreadable }) : null);
}
