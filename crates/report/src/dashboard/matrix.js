// Who owes whom: a table of creditors and debtors, coloured by amount.

/** What the matrix can show. */
const MEASURES = {
  open: { table: "positions", column: "open", settled: true },
  net: { table: "nets", column: "net", signed: true, settled: true },
  disputed: { table: "positions", column: "disputed" },
  eligible: { table: "positions", column: "eligible" },
};

/** What is open stands gross or net; the other measures are gross by nature. */
function measureName(name) {
  return name === "open" ? say("matrix.gross") : name === "net" ? say("matrix.netted") : say(`measure.${name}`);
}

const STEPS = 7;

const MATRIX = { measure: "open", order: "amount", figures: false, at: [0, 0] };

/**
 * Sums by creditor and debtor, as `FR DE`. A net stands in both cells of its pair: as what
 * the column owes the row, and with the other sign as what the row owes the column.
 */
function cellsOf({ table, column, signed }, filter = FILTER) {
  const source = TABLES[table];
  const amounts = source.money(column);
  const [rowSide, columnSide] = signed ? ["party_b", "party_a"] : ["creditor", "debtor"];
  const cells = new Map();
  const add = (key, row, sign) => {
    let sum = cells.get(key);
    if (!sum) cells.set(key, (sum = new Sum()));
    sum.add(amounts, row, sign);
  };
  for (const row of selected(source, filter)) {
    if (amounts.unknown.has(row)) continue;
    const [a, b] = [source.word(rowSide, row), source.word(columnSide, row)];
    add(`${a} ${b}`, row, 1);
    if (signed) add(`${b} ${a}`, row, -1);
  }
  return cells;
}

/**
 * What the nets leave out: by debtor and creditor the open amounts of pairs whose net cannot be
 * formed, as `DE FR`, and how many such nets there are.
 */
function leftOut() {
  const { nets } = TABLES;
  const rows = keep(selected(nets), (row) => nets.money("net").unknown.has(row));
  const owed = new Map();
  for (const [debtor, creditor, column] of [["party_a", "party_b", "a_owes_b"], ["party_b", "party_a", "b_owes_a"]]) {
    for (const [key, sum] of sums(rows, nets.money(column), (row) => `${nets.word(debtor, row)} ${nets.word(creditor, row)}`)) {
      if (sum.exact() !== 0n) owed.set(key, (owed.get(key) ?? 0n) + sum.exact());
    }
  }
  return { count: rows.length, owed };
}

/** Names the pairs and amounts that nets leave out, largest first; nothing if there are none. */
function leftOutList(lead) {
  const { count, owed } = leftOut();
  if (!count) return [];
  const largest = [...owed].sort(([a, one], [b, other]) => (other > one ? 1 : other < one ? -1 : a < b ? -1 : 1));
  const item = ([key, amountOf]) => {
    const [debtor, creditor] = key.split(" ");
    return el("li", { "data-debtor": debtor, "data-creditor": creditor }, say("drill.owes", { debtor, creditor }), "\u00a0", amount(amountOf, FILTER.currency));
  };
  const [first, rest] = [largest.slice(0, 12), largest.slice(12)];
  return [el("p", { class: "note" }, say(lead, { count })), el("ul", { class: "left-out" }, ...first.map(item)),
    rest.length ? el("details", {}, el("summary", {}, say("matrix.more", { count: rest.length })), el("ul", { class: "left-out" }, ...rest.map(item))) : null].filter(Boolean);
}

/**
 * Bounds of the colour steps: round numbers (1, 2, 5 and their tens) below the largest
 * amount, as far apart as the smaller amounts need.
 */
function bounds(values) {
  const sorted = values.filter((value) => value > 0).sort((a, b) => a - b);
  if (sorted.length === 0) return [];
  const low = sorted[Math.floor(sorted.length / 20)];
  const top = sorted.at(-1);
  const round = [];
  for (let power = Math.floor(Math.log10(top)); round.length < 40; power -= 1) {
    for (const digit of [5, 2, 1]) {
      const bound = digit * 10 ** power;
      if (bound < top) round.push(bound);
    }
  }
  const stride = [1, 2, 3].find((stride) => round[(STEPS - 2) * stride] <= low) ?? 3;
  return Array.from({ length: STEPS - 1 }, (_, place) => round[place * stride]).reverse();
}

/** The step of an amount: 0 for nothing, else 1 to 7. */
function step(value, bounds) {
  if (value === 0) return 0;
  return 1 + bounds.filter((bound) => Math.abs(value) >= bound).length;
}

function setUpMatrix(drill) {
  const redraw = () => drawMatrix(drill);
  const measures = Object.keys(MEASURES).map((name) => [name, measureName(name)]);
  const controls = el("div", { class: "controls" },
    choiceOf("measure", say("matrix.shows"), measures, MATRIX.measure, (name) => { MATRIX.measure = name; redraw(); }),
    choiceOf("order", say("matrix.order"), [["amount", say("matrix.by_amount")], ["code", say("matrix.by_code")]], MATRIX.order,
      (name) => { MATRIX.order = name; redraw(); }),
    el("label", { class: "tick" }, el("input", { type: "checkbox", id: "figures", onchange: (event) => {
      MATRIX.figures = event.target.checked;
      document.querySelector("#matrix table").classList.toggle("figures", MATRIX.figures);
    } }), say("matrix.figures")));
  section("matrix", controls, el("p", { id: "matrix-note", class: "note" }), el("div", { id: "matrix-left" }), el("div", { id: "matrix-table" }),
    el("p", { id: "readout", class: "readout" }), el("div", { id: "legend" }));
}

function drawMatrix(drill) {
  const measure = MEASURES[MATRIX.measure];
  const currency = FILTER.currency;
  const cells = cellsOf(measure);
  // A State with nothing but zeros would only hide the others; accounts that are settled are
  // opened where they are gross or net.
  const some = (side) => new Set([...cells].filter(([, sum]) => measure.settled || sum.exact() !== 0n).map(([key]) => key.split(" ")[side]));
  const [someRow, someColumn] = [some(0), some(1)];
  const all = new Set([...cells.keys()].flatMap((key) => key.split(" ")));
  const empty = [...all].filter((code) => !someRow.has(code) && !someColumn.has(code)).length;
  const rowSums = new Map();
  const columnSums = new Map();
  let total = 0n;
  for (const [key, sum] of cells) {
    const [row, column] = key.split(" ");
    if (!someRow.has(row) || !someColumn.has(column)) continue;
    rowSums.set(row, (rowSums.get(row) ?? 0n) + sum.exact());
    columnSums.set(column, (columnSums.get(column) ?? 0n) + sum.exact());
    total += sum.exact();
  }
  const size = (amount) => (amount < 0n ? -amount : amount);
  const ordered = (sums) => [...sums].sort(([a, one], [b, other]) =>
    (MATRIX.order === "amount" && size(one) !== size(other) ? (size(other) > size(one) ? 1 : -1) : a < b ? -1 : 1)).map(([code]) => code);
  const [rows, columns] = [ordered(rowSums), ordered(columnSums)];
  const steps = bounds([...cells.values()].map((sum) => Math.abs(units(sum.about(), currency))));

  const cell = (row, column) => {
    const sum = cells.get(`${row} ${column}`);
    if (!sum) return el("td", { class: row === column ? "self" : "none" });
    const [exact, about] = [sum.exact(), units(sum.about(), currency)];
    const shade = step(about, steps);
    return el("td", {
      class: `cell ${about < 0 ? "minus" : "plus"} s${shade}`, "data-row": row, "data-column": column,
    }, el("span", { class: "step", "aria-hidden": "true" }, shade === 0 ? "\u00b7" : (about < 0 ? WORDS.minus : "") + shade), el("span", { class: "exact" }, amount(exact, currency)));
  };
  const head = el("tr", {}, el("th", { scope: "col", class: "corner" }, say("matrix.corner")),
    ...columns.map((code) => el("th", { scope: "col" }, state(code))), el("th", { scope: "col", class: "sum" }, say("total")));
  const body = rows.map((row) => el("tr", {}, el("th", { scope: "row" }, state(row), el("span", { class: "name" }, party(row))),
    ...columns.map((column) => cell(row, column)), el("td", { class: "sum figure" }, amount(rowSums.get(row), currency))));
  const foot = el("tr", {}, el("th", { scope: "row" }, say("total")),
    ...columns.map((code) => el("td", { class: "sum turned" }, amount(columnSums.get(code), currency))),
    el("td", { class: "sum figure", id: "matrix-total" }, amount(total, currency)));
  const caption = say("matrix.caption", { measure: measureName(MATRIX.measure), currency });
  const table = el("table", { role: "grid", class: MATRIX.figures ? "heat figures" : "heat", "aria-describedby": "matrix-note" },
    el("caption", {}, caption), el("thead", {}, head), el("tbody", {}, ...body), el("tfoot", {}, foot));
  document.getElementById("matrix-table").replaceChildren(rows.length ? scroll(caption, table) : el("p", { class: "empty" }, say("nothing")));
  document.getElementById("matrix-note").textContent = [say(`measure.${MATRIX.measure}.note`), empty ? say("matrix.empty", { count: empty }) : ""].join(" ");
  document.getElementById("matrix-left").replaceChildren(...(MATRIX.measure === "net" ? leftOutList("matrix.unknown") : []));
  document.getElementById("legend").replaceChildren(legend(steps, measure.signed));
  readOut(null);
  steer(table, (row, column) => drill.pair(row, column));
}

/** What the colours and numbers of the cells stand for. */
function legend(bounds, signed) {
  if (bounds.length === 0) return el("p");
  const swatch = (sign, place) => el("li", {}, el("span", { class: `swatch ${sign} s${place}`, "aria-hidden": "true" }, (sign === "minus" ? WORDS.minus : "") + place),
    place === 1 ? say("legend.below", { to: short(bounds[0]) }) : say("legend.from", { from: short(bounds[place - 2]) }));
  const scale = (sign) => el("ol", { class: "legend" }, ...Array.from({ length: STEPS }, (_, place) => swatch(sign, place + 1)));
  return el("div", {}, el("p", { class: "note" }, say("legend.title", { currency: FILTER.currency })), scale("plus"), signed ? scale("minus") : null);
}

/** Says the whole amount of the cell under the pointer or the focus. */
function readOut(cell) {
  const line = document.getElementById("readout");
  if (!cell) {
    line.replaceChildren(say("matrix.hint"));
    return;
  }
  const { row, column } = cell.dataset;
  line.replaceChildren(say(`measure.${MATRIX.measure}.cell`, { row: party(row), column: party(column) }), " ",
    el("b", {}, cell.querySelector("data").textContent, "\u00a0", FILTER.currency));
}

/** Lets arrow keys walk the cells, and Enter or a click open one. */
function steer(table, open) {
  const grid = Array.from(table.tBodies[0]?.rows ?? [], (row) => Array.from(row.cells).slice(1, -1));
  let [atRow, atColumn] = [0, 0];
  const go = (row, column) => {
    atRow = Math.min(Math.max(row, 0), grid.length - 1);
    atColumn = Math.min(Math.max(column, 0), grid[0].length - 1);
    for (const cell of table.querySelectorAll("td[tabindex='0']")) cell.tabIndex = -1;
    grid[atRow][atColumn].tabIndex = 0;
    grid[atRow][atColumn].focus();
  };
  grid.flat().forEach((cell) => { cell.tabIndex = -1; });
  if (grid.length) grid[0][0].tabIndex = 0;
  const place = (cell) => {
    const row = grid.findIndex((cells) => cells.includes(cell));
    return [row, grid[row]?.indexOf(cell)];
  };
  table.addEventListener("keydown", (event) => {
    const cell = event.target.closest("td");
    if (!cell) return;
    [atRow, atColumn] = place(cell);
    const moves = {
      ArrowUp: [atRow - 1, atColumn], ArrowDown: [atRow + 1, atColumn], ArrowLeft: [atRow, atColumn - 1], ArrowRight: [atRow, atColumn + 1],
      Home: [event.ctrlKey ? 0 : atRow, 0], End: [event.ctrlKey ? grid.length - 1 : atRow, grid[0].length - 1],
    };
    if (moves[event.key]) go(...moves[event.key]);
    else if ((event.key === "Enter" || event.key === " ") && cell.dataset.row) open(cell.dataset.row, cell.dataset.column);
    else return;
    event.preventDefault();
  });
  table.addEventListener("click", (event) => {
    const cell = event.target.closest("td.cell");
    if (cell) {
      go(...place(cell));
      open(cell.dataset.row, cell.dataset.column);
    }
  });
  for (const kind of ["focusin", "mouseover"]) {
    table.addEventListener(kind, (event) => {
      const cell = event.target.closest("td.cell");
      if (cell) readOut(cell);
    });
  }
}
