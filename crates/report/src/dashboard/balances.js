// What each State stands at with all others: ranked, with a bar for the net.

let balances;

/** Per State: what it is owed, what it owes, and the difference, all exact. */
function standings() {
  const { positions } = TABLES;
  const rows = selected(positions);
  const open = positions.money("open");
  const side = (name) => sums(rows, open, (row) => positions.word(name, row));
  const [owed, owes] = [side("creditor"), side("debtor")];
  return [...new Set([...owed.keys(), ...owes.keys()])].sort().map((code) => {
    const [receivable, debt] = [owed, owes].map((side) => side.get(code)?.exact() ?? 0n);
    return { code, receivable, debt, net: receivable - debt };
  });
}

function setUpBalances(look) {
  let list = [];
  const column = (name) => ({
    name: say(`balances.${name}`),
    figure: true,
    order: (row) => Number(list[row][name]),
    cell: (row) => amount(list[row][name], FILTER.currency),
    total: (rows) => amount(total(rows, (row) => list[row][name]), FILTER.currency),
  });
  const listing = new Listing({
    caption: say("balances.caption"),
    sorted: 3,
    down: true,
    page: 60,
    columns: [
      { name: say("party"), order: (row) => row, cell: (row) => link(fullName(list[row].code), () => look(list[row].code), say("balances.look", { party: party(list[row].code) })) },
      column("receivable"),
      column("debt"),
      column("net"),
      { name: say("balances.bar"), cell: (row) => netBar(list[row].net, list) },
    ],
  });
  const left = el("div", { id: "balances-left" });
  section("balances", listing.element, left);
  balances = () => {
    list = standings();
    listing.show(list.keys());
    left.replaceChildren(...leftOutList("balances.unknown"));
  };
}

/** A bar from the middle: to the right what a State is owed, to the left what it owes. */
function netBar(net, list) {
  const most = Math.max(...list.map(({ net }) => Math.abs(Number(net))), 1);
  const length = (Math.abs(Number(net)) / most) * 100;
  return draw("svg", { class: "bar", viewBox: "-101 0 202 12", preserveAspectRatio: "none", "aria-hidden": "true" },
    draw("line", { x1: 0, x2: 0, y1: 0, y2: 12, class: "axis" }),
    draw("rect", { x: net < 0n ? -length : 0, y: 2, width: length, height: 8, class: net < 0n ? "minus" : "plus" }));
}
