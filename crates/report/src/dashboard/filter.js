// What is looked at: one currency, and if wanted one agreement, period and State.

const FILTER = { currency: "", agreement: "", accounting_period: "", party: "" };

/** The rows of a table that the filter admits; several sections ask for the same ones. */
function selected(table, filter = FILTER) {
  const of = JSON.stringify(filter);
  if (table.selection?.of !== of) table.selection = { of, rows: select(table, filter) };
  return table.selection.rows;
}

/** A column the table lacks filters nothing. */
function select(table, filter) {
  let rows = table.all;
  for (const name of ["currency", "agreement", "accounting_period"]) {
    if (!filter[name] || !table.has(name)) continue;
    const { words, of } = table.words(name);
    const place = words.indexOf(filter[name]);
    rows = keep(rows, (row) => of[row] === place);
  }
  if (filter.party) {
    const sides = ["creditor", "debtor", "party_a", "party_b"].filter((name) => table.has(name)).map((name) => {
      const { words, of } = table.words(name);
      return [of, words.indexOf(filter.party)];
    });
    rows = keep(rows, (row) => sides.some(([of, place]) => of[row] === place));
  }
  return rows;
}

/** The currencies of the run: the euro first, then by how many positions they have. */
function currencies() {
  const { words, of } = TABLES.positions.words("currency");
  const positions = new Map(words.map((word) => [word, 0]));
  for (const place of of) positions.set(words[place], positions.get(words[place]) + 1);
  const weight = ([code, rows]) => (code === "EUR" ? Infinity : rows);
  return [...positions].sort((a, b) => weight(b) - weight(a) || (a[0] < b[0] ? -1 : 1)).map(([code]) => code);
}

/** Every State with a position. */
function parties() {
  const { creditor, debtor } = { creditor: TABLES.positions.words("creditor"), debtor: TABLES.positions.words("debtor") };
  return [...new Set([...creditor.words, ...debtor.words])].sort();
}

/** Sets up the form; `changed` is called with every new choice. */
function setUpFilters(changed) {
  const form = document.getElementById("filters");
  const known = currencies();
  FILTER.currency = known[0] ?? "EUR";
  const settle = debounced(changed, 60);
  const set = (name, value) => {
    FILTER[name] = value;
    settle();
  };
  const options = (name, values, text) => {
    const select = form.elements[name];
    select.append(el("option", { value: "" }, say(`all.${name}`)), ...values.map((value) => el("option", { value }, text(value))));
    select.addEventListener("change", () => set(name, select.value));
  };
  choice(document.getElementById("currency"), "currency", known.map((code) => [code, code]), FILTER.currency, (code) => set("currency", code));
  options("agreement", TABLES.positions.words("agreement").words, (id) => id);
  options("accounting_period", TABLES.positions.words("accounting_period").words, period);
  options("party", parties(), (code) => `${code} ${party(code)}`);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => {
    Object.assign(FILTER, { currency: known[0], agreement: "", accounting_period: "", party: "" });
    settle();
  });
}

/** What is chosen, in words: read aloud with the number of positions, and printed. */
function chosen() {
  return ["currency", "agreement", "accounting_period", "party"]
    .map((name) => period(FILTER[name]) || say(`all.${name}`)).join(" \u00b7 ");
}
