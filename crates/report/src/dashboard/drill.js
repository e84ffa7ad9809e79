// From a figure to what it is made of: pair, position, block, posting and rule.

/** Measures of a position or block, in the order of the account. */
const ACCOUNT = ["asserted", "held", "not_considered", "disputed", "waived", "credited", "prepaid", "paid", "set_off", "open", "eligible", "agreed"];
/** Those that say something even when they are nothing. */
const ALWAYS = ["asserted", "open"];

const KEY = ["agreement", "accounting_period", "creditor", "debtor", "currency"];

/** The dialog, and the way that led to what it shows. */
class Drill {
  constructor() {
    this.dialog = document.getElementById("drill");
    this.path = [];
    this.dialog.addEventListener("click", (event) => {
      if (event.target === this.dialog) this.dialog.close();
    });
    this.dialog.addEventListener("close", () => { this.path = []; });
  }

  /** Positions between two States, both ways. */
  pair(creditor, debtor) {
    this.open({ title: `${creditor} \u2190 ${debtor}`, body: () => pairView(this, creditor, debtor) });
  }

  /** A row of `positions.csv`. */
  position(row) {
    const { positions } = TABLES;
    this.open({ title: `${positions.word("agreement", row)} ${period(positions.word("accounting_period", row))}`, body: () => positionView(this, row) });
  }

  /** A row of `blocks.csv`. */
  block(row) {
    const { blocks } = TABLES;
    this.open({ title: `${blocks.word("creditor", row)}/${blocks.word("block_ref", row)}`, body: () => blockView(row) });
  }

  open(view) {
    this.path.push(view);
    this.draw();
    if (!this.dialog.open) this.dialog.showModal();
    this.dialog.scrollTop = 0;
    document.getElementById("drill-title").focus();
  }

  draw() {
    const last = this.path.length - 1;
    const steps = this.path.map(({ title }, place) => el("li", {}, place === last
      ? el("span", { "aria-current": "page" }, title)
      : link(title, () => { this.path.length = place + 1; this.draw(); document.getElementById("drill-title").focus(); })));
    this.dialog.replaceChildren(
      el("header", {}, el("nav", { "aria-label": say("drill.way") }, el("ol", {}, ...steps)),
        el("button", { type: "button", class: "close", onclick: () => this.dialog.close() }, say("drill.close"))),
      el("h2", { id: "drill-title", tabindex: -1 }, this.path[last].title), ...this.path[last].body());
  }
}

function pairView(drill, creditor, debtor) {
  const { positions, nets } = TABLES;
  const between = (table, one, other) => keep(selected(table, { ...FILTER, party: "" }), (row) => table.word(one[0], row) === other[0] && table.word(one[1], row) === other[1]);
  const direction = (creditor, debtor) => {
    const rows = between(positions, ["creditor", "debtor"], [creditor, debtor]);
    if (!rows.length) return null;
    const listing = new Listing({
      caption: say("drill.claims", { creditor: party(creditor), debtor: party(debtor) }),
      columns: [
        { ...periodColumn(positions), cell: (row) => link(period(positions.word("accounting_period", row)), () => drill.position(row), say("drill.position", { period: period(positions.word("accounting_period", row)), agreement: positions.word("agreement", row) })) },
        wordColumn(positions, "agreement", say("agreement")),
        ...["asserted", "disputed", "open", "eligible"].map((name) => moneyColumn(positions, name, say(`measure.${name}`))),
      ],
    });
    listing.show(rows);
    return listing.element;
  };
  const [a, b] = [creditor, debtor].sort();
  const ofPair = new Listing({
    caption: say("drill.nets"),
    columns: [
      periodColumn(nets), wordColumn(nets, "agreement", say("agreement")),
      moneyColumn(nets, "a_owes_b", say("drill.owes", { debtor: a, creditor: b })), moneyColumn(nets, "b_owes_a", say("drill.owes", { debtor: b, creditor: a })),
      moneyColumn(nets, "net", say("drill.net", { debtor: a, creditor: b })),
      moneyColumn(nets, "a_pays", say("drill.pays", { party: a })), moneyColumn(nets, "b_pays", say("drill.pays", { party: b })),
      wordColumn(nets, "mode", say("drill.mode"), (mode) => named("mode", mode)),
    ],
  });
  ofPair.show(between(nets, ["party_a", "party_b"], [a, b]));
  return [el("p", { class: "lead" }, say("drill.pair", { creditor: party(creditor), debtor: party(debtor), currency: FILTER.currency })),
    direction(creditor, debtor), direction(debtor, creditor), ofPair.element].filter(Boolean);
}

function positionView(drill, row) {
  const { positions, blocks } = TABLES;
  const listing = new Listing({ caption: say("drill.blocks"), columns: blockColumns(drill, false), apart: APART });
  const key = KEY.map((name) => positions.word(name, row));
  const places = KEY.map((name, of) => [blocks.words(name).of, blocks.words(name).words.indexOf(key[of])]);
  listing.show(keep(blocks.all, (block) => places.every(([of, place]) => of[block] === place)));
  return [facts([...KEY.map((name, of) => [say(name), ["creditor", "debtor"].includes(name) ? fullName(key[of]) : period(key[of])]), [say("lines"), count(positions.numbers("lines")[row])]]),
    account(positions, row), el("h3", {}, say("drill.explain")), command(`solde explain positions ${key.join(" ")} open --run ${FACTS.period}`), listing.element];
}

/** Why a block stands in no position; nothing if it stands in one. */
function standing(row) {
  const { blocks, orders } = TABLES;
  const [status, holds] = [blocks.word("status", row), blocks.word("holds", row).split(/[ ;,]+/).filter(Boolean)];
  if (!WAITING.includes(status)) return [];
  const why = [el("p", {}, say(`standing.${status}`)), ...holds.map((code) => el("p", {}, el("b", {}, code), ` ${NAMES.codes[code] ?? ""}`))];
  const refusals = orders.ofBlock(row).filter((order) => orders.word("kind", order) === "reject_block");
  return [el("div", { class: "whole" }, ...why, status === "refused" && !refusals.length ? el("p", {}, say("standing.unnamed")) : null)];
}

/** Where the lines of a block stand that are not listed one by one. */
function sources(row) {
  const { blocks } = TABLES;
  const [creditor, posted] = [blocks.word("creditor", row), blocks.word("posted_in", row)];
  if (blocks.word("status", row) === "opening" || !blocks.numbers("lines")[row]) return null;
  // Folders are named by period and sender, and runs by period: the texts are in their order.
  const files = FACTS.files.filter(({ path, settled_by }) => {
    const [, folder, sender] = path.split("/");
    return sender === creditor && (!posted || (folder <= posted && (!settled_by || settled_by >= posted)));
  });
  return el("div", {}, el("h3", {}, say("drill.lines")), el("p", {}, say(files.length ? "drill.files" : "drill.no_files")),
    files.length ? el("ul", { class: "files" }, ...files.map(({ path }) => el("li", {}, el("code", {}, path)))) : null);
}

function blockView(row) {
  const { blocks, ledger, worklist, disputes, rejects, findings, orders } = TABLES;
  const word = (name) => blocks.word(name, row);
  const days = ["introduced_on", "due_on", "contest_until", "shield_until", "dispute_until"].filter((name) => word(name)).map((name) => [say(`block.${name}`), day(word(name))]);
  const parts = [
    ...standing(row),
    facts([...KEY.map((name) => [say(name), ["creditor", "debtor"].includes(name) ? fullName(word(name)) : period(word(name))]),
      [say("block.basis"), named("basis", word("basis"))], [say("block.status"), named("status", word("status"))], [say("block.state"), named("state", word("state"))],
      [say("block.posted_in"), word("posted_in")], [say("block.holds"), word("holds")], [say("lines"), count(blocks.numbers("lines")[row])], ...days].filter(([, value]) => value !== "")),
    account(blocks, row),
    el("h3", {}, say("drill.explain")), command(`solde explain ${quoted(`${word("creditor")}/${word("block_ref")}`)} --run ${FACTS.period}`),
    listed(orders, row, say("drill.orders"), [
      dayColumn(orders, "date", say("posting.date")), wordColumn(orders, "kind", say("block.status"), (kind) => named("order", kind)),
      wordColumn(orders, "event_id", say("posting.event")), { ...wordColumn(orders, "reason", say("dispute.reason")), wide: true },
    ]),
    listed(ledger, row, say("drill.postings"), [
      dayColumn(ledger, "date", say("posting.date")), wordColumn(ledger, "kind", say("posting.kind"), (kind) => named("posting", kind)),
      moneyColumn(ledger, "amount", say("posting.amount"), { total: false }), wordColumn(ledger, "currency", say("currency")),
      { ...wordColumn(ledger, "basis", say("posting.basis")), wide: true }, wordColumn(ledger, "event_id", say("posting.event")),
      wordColumn(ledger, "claim_id", say("posting.claim")), wordColumn(ledger, "run", say("posting.run")),
    ]),
    listed(worklist, row, say("deadlines.items"), [
      dayColumn(worklist, "last_day", say("deadlines.last_day")), wordColumn(worklist, "task", say("deadlines.task"), (task) => named("task", task)),
      wordColumn(worklist, "actor", say("deadlines.actor"), state), wordColumn(worklist, "risk", say("deadlines.risk"), (risk) => named("risk", risk)),
      moneyColumn(worklist, "at_stake", say("deadlines.at_stake"), { total: false }),
      { ...wordColumn(worklist, "citation", say("deadlines.rule"), (citation, of) => rule(worklist, of)), wide: true },
    ]),
    listed(disputes, row, say("drill.disputes"), [
      dayColumn(disputes, "contested_on", say("dispute.on")), wordColumn(disputes, "claim_id", say("posting.claim"), (id) => id || say("dispute.whole")),
      { ...wordColumn(disputes, "reason", say("dispute.reason")), wide: true }, moneyColumn(disputes, "contested", say("dispute.contested")),
      moneyColumn(disputes, "outstanding", say("dispute.outstanding")), wordColumn(disputes, "stage", say("dispute.stage"), (stage) => named("stage", stage)),
    ]),
    listed(rejects, row, say("drill.rejects"), [
      wordColumn(rejects, "code", say("rejects.code")), { name: say("rejects.meaning"), wide: true, cell: (of) => NAMES.codes[rejects.word("code", of)] ?? "" },
      { ...wordColumn(rejects, "file", say("rejects.file")), wide: true }, numberColumn(rejects, "line", say("rejects.line")), numberColumn(rejects, "column", say("rejects.column")),
    ]),
    listed(findings, row, say("drill.findings"), [
      wordColumn(findings, "code", say("rejects.code")), { name: say("rejects.meaning"), wide: true, cell: (of) => NAMES.codes[findings.word("code", of)] ?? "" },
      wordColumn(findings, "event_id", say("posting.event")),
    ]),
    sources(row),
  ];
  return parts.filter(Boolean);
}

/** Rows of a table that speak of a block; nothing if there are none. */
function listed(table, block, caption, columns) {
  const rows = table.ofBlock(block);
  if (!rows.length) return null;
  const listing = new Listing({ caption, page: 20, columns });
  listing.show(rows);
  return listing.element;
}

function facts(pairs) {
  return el("dl", { class: "facts" }, ...pairs.map(([name, value]) => el("div", {}, el("dt", {}, name), el("dd", {}, value))));
}

/** What is asserted and what became of it; measures of nothing are left out. */
function account(table, row) {
  const lines = ACCOUNT.filter((name) => name in table.raw.money && (ALWAYS.includes(name) || table.money(name).exact(row) !== 0n));
  return el("table", { class: "account" }, el("caption", {}, say("drill.account", { currency: table.word("currency", row) })),
    el("tbody", {}, ...lines.map((name) => el("tr", { class: name === "open" ? "strong" : undefined },
      el("th", { scope: "row" }, say(`measure.${name}`)), el("td", { class: "figure" }, table.amount(name, row))))));
}

/** A word of a command line. */
function quoted(word) {
  return /^[\w./:-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** A command, and a button that copies it. */
function command(text) {
  const code = el("code", {}, text);
  const said = el("span", { role: "status" });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      said.textContent = say("copied");
    } catch {
      // Where a page may not write to the clipboard, the text is ready to be copied.
      getSelection().selectAllChildren(code);
      said.textContent = say("marked");
    }
  };
  return el("p", { class: "command" }, code, el("button", { type: "button", onclick: copy }, say("copy")), said);
}
