// A table of many rows: sorted by its heads, a page at a time, with totals of all of them.

const PAGE = 50;

/**
 * A sortable table.
 *
 * A column has a `name`; `cell(row)`, a text or node; `order`, numbers by row to sort by;
 * and if it is a `figure`, perhaps `total(rows)`. The caption of a `quiet` table is heard,
 * not seen: a heading above says the same.
 */
class Listing {
  constructor({ caption, columns, page = PAGE, sorted = null, down = false, quiet = false }) {
    Object.assign(this, { columns, page, sorted, down, rows: new Uint32Array(), at: 0 });
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
      const { order } = this.columns[this.sorted];
      const sign = this.down ? -1 : 1;
      // What has no value comes last in both directions.
      const key = Float64Array.from(this.rows, (row) => sign * order(row));
      const place = Uint32Array.from(key.keys());
      place.sort((a, b) => (key[a] - key[b] || Number.isNaN(key[a]) - Number.isNaN(key[b]) || this.rows[a] - this.rows[b]));
      this.rows = Uint32Array.from(place, (at) => this.rows[at]);
    }
    this.totals();
    this.draw();
  }

  totals() {
    this.foot.replaceChildren();
    if (!this.columns.some((column) => column.total) || this.rows.length === 0) return;
    const first = this.columns.findIndex((column) => column.total);
    const cells = this.columns.slice(first).map((column) => el("td", { class: "figure" }, column.total ? column.total(this.rows) : ""));
    this.foot.append(el("tr", {}, el("th", { scope: "row", colspan: first }, say("total")), ...cells));
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
