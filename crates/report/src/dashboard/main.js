// The page: its fixed words, what stands above all sections, and what a new choice changes.

const OVERVIEW = ["open", "eligible", "disputed", "held", "not_considered", "asserted"];

function setUpTheme() {
  const choose = (theme) => {
    if (theme === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  };
  choice(document.getElementById("theme"), "theme", ["auto", "light", "dark"].map((theme) => [theme, say(`theme.${theme}`)]), "auto", choose);
}

function setUpWords() {
  for (const element of document.querySelectorAll("[data-text]")) element.textContent = say(element.dataset.text);
  for (const element of document.querySelectorAll("[data-label]")) element.setAttribute("aria-label", say(element.dataset.label));
  document.getElementById("title").textContent = say("title", { run: FACTS.run });
  document.getElementById("subtitle").textContent = say("subtitle", {
    whose: FACTS.party === "*" ? say("clearing_house") : party(FACTS.party), day: day(FACTS.cut_off),
  });
}

/** The sums of all positions looked at, and how much there is of what. */
function drawOverview() {
  const { positions, blocks, worklist } = TABLES;
  const rows = selected(positions);
  const { currency } = FILTER;
  const figure = (name, value, note, big) => el("div", { class: big ? "big" : undefined }, el("dt", {}, name), el("dd", {}, value, note ? el("small", {}, note) : null));
  const [standing, waiting] = [keep(selected(blocks), (row) => !waits(row)), keep(selected(blocks), waits)];
  const lost = keep(selected(worklist), (row) => worklist.word("risk", row) === "forfeit");
  const money = OVERVIEW.map((name) => figure(say(`measure.${name}`), [amount(positions.money(name).sum(rows), currency), " ", el("span", { class: "soft" }, currency)], say(`measure.${name}.short`), name === "open"));
  const section = document.getElementById("overview");
  section.querySelector("dl")?.remove();
  section.append(el("dl", {}, ...money,
    figure(say("blocks.title"), count(standing.length), [say("overview.lines", { count: rows.reduce((sum, row) => sum + positions.numbers("lines")[row], 0) }),
      ...(waiting.length ? [el("br"), say("blocks.apart", { count: waiting.length })] : [])]),
    figure(say("overview.lost"), [amount(worklist.money("at_stake").sum(lost), currency), " ", el("span", { class: "soft" }, currency)], say("overview.lost.items", { count: lost.length }))));
  const status = document.getElementById("count");
  status.dataset.rows = rows.length;
  status.textContent = say("positions", { count: rows.length, of: positions.rows, chosen: chosen() });
}

/** Blocks in no position have totals of their own. */
const APART = { of: waits, name: (count) => say("blocks.apart", { count }) };

/** The columns of a list of blocks. */
function blockColumns(drill, everywhere = true) {
  const { blocks } = TABLES;
  const reference = { ...wordColumn(blocks, "block_ref", say("block")), cell: (row) => link(blocks.word("block_ref", row), () => drill.block(row), `${blocks.word("creditor", row)}/${blocks.word("block_ref", row)}`) };
  const where = [wordColumn(blocks, "creditor", say("creditor"), state), wordColumn(blocks, "debtor", say("debtor"), state),
    wordColumn(blocks, "agreement", say("agreement")), periodColumn(blocks)];
  return [reference, ...(everywhere ? where : []),
    wordColumn(blocks, "state", say("block.state"), (state, row) => (state ? named("state", state) : named("status", blocks.word("status", row)))),
    dayColumn(blocks, "introduced_on", say("block.introduced_on")), dayColumn(blocks, "due_on", say("block.due_on")),
    numberColumn(blocks, "lines", say("lines"), { total: true }),
    ...["asserted", "disputed", "open"].map((name) => moneyColumn(blocks, name, say(`measure.${name}`)))];
}

let blocks;

function setUpBlocks(drill) {
  const { blocks: table } = TABLES;
  const listing = new Listing({ caption: say("blocks.title"), quiet: true, columns: blockColumns(drill), apart: APART });
  let [text, state] = ["", ""];
  const find = debounced((value) => { text = value.trim().toLowerCase(); blocks(); });
  // A block in a position has a state, another one a status; each is found by what is shown of it.
  const [states, statuses] = [table.words("state").words.filter(Boolean), WAITING.filter((status) => table.words("status").words.includes(status))];
  section("blocks", el("div", { class: "controls" },
    el("label", {}, el("span", {}, say("blocks.find")), el("input", { type: "search", id: "find", oninput: (event) => find(event.target.value) })),
    el("label", {}, el("span", {}, say("block.state")), el("select", { id: "state", onchange: (event) => { state = event.target.value; blocks(); } },
      el("option", { value: "" }, say("all.state")), ...states.map((value) => el("option", { value: `state=${value}` }, named("state", value))),
      ...statuses.map((value) => el("option", { value: `status=${value}` }, named("status", value)))))),
  listing.element);
  blocks = () => {
    let rows = selected(table);
    if (text) {
      const { words, of } = table.words("block_ref");
      const hits = Uint8Array.from(words, (word) => word.toLowerCase().includes(text));
      rows = keep(rows, (row) => hits[of[row]]);
    }
    if (state) {
      const [column, value] = state.split("=");
      const { words, of } = table.words(column);
      const place = words.indexOf(value);
      rows = keep(rows, (row) => of[row] === place);
    }
    listing.show(rows);
  };
}

function setUpAbout() {
  const [read, accepted, rejected, settled] = FACTS.lines;
  const [held, all] = FACTS.controls;
  section("about", facts([
    [say("about.lines"), say("about.lines.value", { read, accepted, rejected, settled })],
    [say("about.controls"), say("about.controls.value", { held, all })],
    [say("about.engine"), FACTS.engine],
    [say("about.manifest"), el("code", {}, FACTS.manifest)],
    [say("about.ledger"), el("code", {}, FACTS.ledger_digest)],
  ]), command(`solde reproduce ${FACTS.period}`));
}

const drill = new Drill();
const change = () => {
  drawOverview();
  drawMatrix(drill);
  balances();
  flows();
  ageing();
  deadlines();
  blocks();
};

setUpWords();
setUpTheme();
setUpFilters(change);
setUpMatrix(drill);
setUpBalances((code) => {
  const select = document.getElementById("filters").elements.party;
  select.value = code;
  select.dispatchEvent(new Event("change"));
});
setUpFlows(drill);
setUpAgeing();
setUpDeadlines(drill);
setUpRejects(drill);
setUpBlocks(drill);
setUpAbout();
setUpPrint();
change();
document.documentElement.dataset.ready = "";
