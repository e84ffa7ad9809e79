// A table of many rows: sorted by its heads, a page at a time, with totals of all of them.

const PAGE = 50;

/** How many rows of a table are printed. */
const PRINTED = 2000;

/**
 * A sortable table.
 *
 * A column has a `name`; `cell(row)`, a text or node; `order`, numbers by row to sort by;
 * and if it is a `figure`, perhaps `total(rows)`. The caption of a `quiet` table is heard,
 * not seen: a heading above says the same. Rows that stand `apart` have totals of their own.
 */
class Listing {
  constructor({ caption, columns, page = PAGE, sorted = null, down = false, quiet = false, apart = null }) {
    Object.assign(this, { columns, page, sorted, down, apart, usual: page, rows: new Uint32Array(), at: 0 });
    this.heads = columns.map((column, place) => {
      const button = el("button", { type: "button", onclick: () => this.sort(place) }, column.name);
      return el("th", { scope: "col", class: column.figure ? "figure" : undefined }, column.order ? button : column.name);
    });
    this.body = el("tbody");
    this.foot = el("tfoot");
    this.status = el("p", { class: "status", role: "status" });
    this.pager = el("div", { class: "pager" }, ...[["first", () => 0], ["previous", () => this.at - 1],
      ["next", () => this.at + 1], ["last", () => this.pages - 1]].map(([name, to]) =>
      el("button", { type: "button", "data-go": name, onclick: () => this.go(to()) }, say(`page.${name}`))));
    const table = el("table", {}, el("caption", {}, el("span", { class: quiet ? "hide" : undefined }, caption)), el("thead", {}, el("tr", {}, ...this.heads)), this.body, this.foot);
    this.element = el("div", { class: "listing" }, scroll(caption, table), el("div", { class: "under" }, this.status, this.pager));
    this.element.listing = this;
  }

  get pages() {
    return Math.max(1, Math.ceil(this.rows.length / this.page));
  }

  /** Shows these rows, from the first page on. */
  show(rows) {
    this.rows = Uint32Array.from(rows);
    this.at = 0;
    this.arrange();
  }

  sort(place) {
    this.down = this.sorted === place ? !this.down : Boolean(this.columns[place].figure);
    this.sorted = place;
    this.at = 0;
    this.arrange();
  }

  arrange() {
    this.heads.forEach((head, place) => {
      if (place === this.sorted) head.setAttribute("aria-sort", this.down ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    });
    if (this.sorted !== null) {
      this.rows = arranged(this.rows, this.columns[this.sorted].order, this.down);
    }
    this.totals();
    this.draw();
  }

  totals() {
    this.foot.replaceChildren();
    if (!this.columns.some((column) => column.total) || this.rows.length === 0) return;
    const first = this.columns.findIndex((column) => column.total);
    const line = (name, rows, kind) => el("tr", { class: kind }, el("th", { scope: "row", colspan: first }, name),
      ...this.columns.slice(first).map((column) => el("td", { class: "figure" }, column.total ? column.total(rows) : "")));
    const { of, name } = this.apart ?? { of: () => false };
    const apart = keep(this.rows, of);
    const rows = apart.length ? keep(this.rows, (row) => !of(row)) : this.rows;
    if (rows.length) this.foot.append(line(say("total"), rows));
    if (apart.length) this.foot.append(line(name(apart.length), apart, "apart"));
  }

  /** Shows every row to be printed, up to a number, or a page again. */
  print(printing) {
    this.page = printing ? PRINTED : this.usual;
    this.go(0);
    if (printing && this.pages > 1) this.status.textContent += `. ${say("rows.printed", { count: PRINTED })}`;
  }

  go(at) {
    this.at = Math.min(Math.max(at, 0), this.pages - 1);
    this.draw();
  }

  draw() {
    const from = this.at * this.page;
    const rows = this.rows.subarray(from, from + this.page);
    this.body.replaceChildren(...Array.from(rows, (row) => el("tr", {}, ...this.columns.map((column, place) =>
      el(place ? "td" : "th", { scope: place ? undefined : "row", class: column.figure ? "figure" : column.wide ? "wide" : undefined }, column.cell(row))))));
    this.pager.hidden = this.pages === 1;
    for (const button of this.pager.children) {
      button.disabled = ["first", "previous"].includes(button.dataset.go) ? this.at === 0 : this.at === this.pages - 1;
    }
    this.status.dataset.rows = this.rows.length;
    this.status.textContent = this.pages === 1
      ? say("rows", { count: this.rows.length })
      : say("rows.page", { from: from + 1, to: from + rows.length, count: this.rows.length });
  }
}

/**
 * Rows in the order of a key; equal ones in the order of the table, and what has no value last
 * in both directions. Keys become ranks, and a rank and its row one number: numbers alone are
 * sorted many times faster than by comparing.
 */
function arranged(rows, order, down) {
  const sign = down ? -1 : 1;
  const keys = Float64Array.from(rows, (row) => sign * order(row));
  const sorted = Float64Array.from(keys).sort();
  const rank = (key) => {
    if (Number.isNaN(key)) return sorted.length;
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle] < key) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const stride = rows.reduce((most, row) => Math.max(most, row), 0) + 1;
  const both = Float64Array.from(rows, (row, place) => rank(keys[place]) * stride + row).sort();
  return Uint32Array.from(both, (number) => number % stride);
}

/** Prints tables whole and what is folded unfolded. */
function setUpPrint() {
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("details:not([open])")];
    for (const details of opened) details.open = true;
    for (const { listing } of document.querySelectorAll(".listing")) if (listing.pages > 1) listing.print(true);
  });
  addEventListener("afterprint", () => {
    for (const details of opened) details.open = false;
    for (const { listing } of document.querySelectorAll(".listing")) if (listing.page !== listing.usual) listing.print(false);
  });
}

/** A column of words of a table. */
function wordColumn(table, column, name, cell) {
  return {
    name,
    order: (row) => table.words(column).of[row],
    cell: (row) => (cell ? cell(table.word(column, row), row) : table.word(column, row)),
  };
}

/** A column of days of a table. */
function dayColumn(table, column, name) {
  return wordColumn(table, column, name, day);
}

/** The column of accounting periods of a table. */
function periodColumn(table) {
  return wordColumn(table, "accounting_period", say("accounting_period"), period);
}

/** A column of money of a table; its total only where all rows are of one currency. */
function moneyColumn(table, column, name, { total = true } = {}) {
  return {
    name,
    figure: true,
    order: (row) => table.money(column).about(row),
    cell: (row) => table.amount(column, row),
    total: total ? (rows) => amount(table.money(column).sum(rows), table.word("currency", rows[0])) : undefined,
  };
}

/** A column of whole numbers of a table. */
function numberColumn(table, column, name, { total = false } = {}) {
  const numbers = () => table.numbers(column);
  return {
    name,
    figure: true,
    order: (row) => numbers()[row],
    cell: (row) => (Number.isNaN(numbers()[row]) ? "" : count(numbers()[row])),
    total: total ? (rows) => count(rows.reduce((sum, row) => sum + numbers()[row], 0)) : undefined,
  };
}
