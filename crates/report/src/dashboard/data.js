// The tables of the run: parsed when they are first asked for, column by column.

/** A column as written: numbers one by one, or each with how often it repeats. */
function spread(column, rows) {
  if (Array.isArray(column)) return column;
  const values = new Array(rows);
  let row = 0;
  for (let place = 0; place < column.runs.length; place += 2) {
    values.fill(column.runs[place], row, row + column.runs[place + 1]);
    row += column.runs[place + 1];
  }
  return values;
}

/** A table of the run. */
class Table {
  constructor(name) {
    this.name = name;
    this.read = new Map();
  }

  get raw() {
    return this.once("raw", () => embedded(this.name));
  }

  get rows() {
    return this.raw.rows;
  }

  /** Every row, in the order of the table. */
  get all() {
    return this.once("all", () => Uint32Array.from({ length: this.rows }, (_, row) => row));
  }

  has(column) {
    return column in this.raw.words;
  }

  /** A column of words: sorted `words`, and the place `of` each row among them. */
  words(column) {
    return this.once(`words ${column}`, () => {
      const { words, of } = this.raw.words[column];
      return { words, of: Uint32Array.from(spread(of, this.rows)) };
    });
  }

  /** The word of a row. */
  word(column, row) {
    const { words, of } = this.words(column);
    return words[of[row]];
  }

  /** A column of whole numbers; NaN where there is none. */
  numbers(column) {
    return this.once(`numbers ${column}`, () =>
      Float64Array.from(spread(this.raw.numbers[column], this.rows), (number) => number ?? NaN));
  }

  /** A column of money. */
  money(column) {
    return this.once(`money ${column}`, () => new Amounts(spread(this.raw.money[column], this.rows)));
  }

  /** An amount of a row with its currency. */
  amount(column, row) {
    return amount(this.money(column).exact(row), this.word("currency", row));
  }

  /** Rows by the block they speak of. */
  ofBlock(block) {
    const index = this.once("ofBlock", () => {
      const blocks = this.numbers("block");
      return gather(this.all, (row) => blocks[row]);
    });
    return index.get(block) ?? [];
  }

  once(key, make) {
    if (!this.read.has(key)) this.read.set(key, make());
    return this.read.get(key);
  }
}

const FACTS = embedded("facts");
const NAMES = embedded("names");
const TABLES = Object.fromEntries(
  ["positions", "nets", "blocks", "ageing", "worklist", "disputes", "rejects", "findings", "orders", "ledger"]
    .map((name) => [name, new Table(name)]));

/** The name of a State. */
function party(code) {
  return NAMES.parties[code] ?? code;
}

/** What became of a block that came in and was not posted: it stands in no position. */
const WAITING = ["held", "next_period", "refused"];

/** Whether a row of `blocks.csv` stands in no position. */
function waits(row) {
  const { blocks } = TABLES;
  const all = blocks.once("waits", () => {
    const { words, of } = blocks.words("status");
    const waiting = words.map((word) => WAITING.includes(word));
    return Uint8Array.from(of, (place) => waiting[place]);
  });
  return all[row] === 1;
}

/** Keeps the rows a test admits. */
function keep(rows, test) {
  const kept = new Uint32Array(rows.length);
  let length = 0;
  for (const row of rows) if (test(row)) kept[length++] = row;
  return kept.subarray(0, length);
}

/** Adds up amounts of rows by a key. */
function sums(rows, amounts, key) {
  const sums = new Map();
  for (const row of rows) {
    const of = key(row);
    let sum = sums.get(of);
    if (!sum) sums.set(of, (sum = new Sum()));
    sum.add(amounts, row);
  }
  return sums;
}

/** Rows by a key. */
function gather(rows, key) {
  const groups = new Map();
  for (const row of rows) {
    const of = key(row);
    const group = groups.get(of);
    if (group) group.push(row);
    else groups.set(of, [row]);
  }
  return groups;
}

/** The exact total of amounts that are BigInt already. */
function total(rows, amount) {
  let total = 0n;
  for (const row of rows) total += amount(row);
  return total;
}
