// Flows between States as a diagram: debtors on the left, creditors on the right.

/** States drawn one by one on each side; the rest are drawn together. */
const DRAWN = 10;
const OTHERS = "";

/** Height of a name. */
const NAME = 15;

let flows;

function setUpFlows(drill) {
  let list = [];
  const side = (name) => ({
    name: say(name), order: (row) => list[row].places[name], cell: (row) => fullName(list[row][name]),
  });
  const listing = new Listing({
    caption: say("flows.caption"),
    sorted: 2,
    down: true,
    page: 25,
    columns: [
      side("debtor"),
      side("creditor"),
      { name: say("measure.open"), figure: true, order: (row) => list[row].sum.about(),
        cell: (row) => link(amount(list[row].sum.exact(), FILTER.currency), () => drill.pair(list[row].creditor, list[row].debtor),
          say("flows.open", { debtor: party(list[row].debtor), creditor: party(list[row].creditor), amount: readable(list[row].sum.exact(), FILTER.currency) })),
        total: (rows) => amount(total(rows, (row) => list[row].sum.exact()), FILTER.currency) },
    ],
  });
  const figure = el("figure", { class: "chart" });
  section("flows", figure, el("details", {}, el("summary", {}, say("flows.table")), listing.element));
  flows = () => {
    const codes = parties();
    list = [...cellsOf(MEASURES.open)].filter(([, sum]) => sum.exact() > 0n).map(([key, sum]) => {
      const [creditor, debtor] = key.split(" ");
      return { creditor, debtor, sum, places: { creditor: codes.indexOf(creditor), debtor: codes.indexOf(debtor) } };
    });
    listing.show(list.keys());
    figure.replaceChildren(...(list.length ? [scroll(say("flows.title"), sankey(list)), el("figcaption", { class: "note" }, say("flows.note", { count: DRAWN }))] : [el("p", { class: "empty" }, say("nothing"))]));
  };
}

/** The largest States of one side; the others fall together. */
function largest(list, side) {
  const size = new Map();
  for (const flow of list) size.set(flow[side], (size.get(flow[side]) ?? 0) + flow.sum.about());
  const ranked = [...size].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([code]) => code);
  const kept = new Set(ranked.length <= DRAWN + 1 ? ranked : ranked.slice(0, DRAWN));
  return (code) => (kept.has(code) ? code : OTHERS);
}

function sankey(list) {
  const [width, height, gap, bar] = [1200, 560, 7, 12];
  const [left, right] = [280, width - 280];
  const debtorOf = largest(list, "debtor");
  const creditorOf = largest(list, "creditor");
  const links = new Map();
  for (const { debtor, creditor, sum } of list) {
    const key = `${debtorOf(debtor)}>${creditorOf(creditor)}`;
    const link = links.get(key) ?? { from: debtorOf(debtor), to: creditorOf(creditor), about: 0, exact: 0n };
    link.about += sum.about();
    link.exact += sum.exact();
    links.set(key, link);
  }
  const drawn = [...links.values()];
  const total = drawn.reduce((sum, link) => sum + link.about, 0);
  const nodes = (side) => {
    const nodes = new Map();
    for (const link of drawn) {
      const node = nodes.get(link[side]) ?? { code: link[side], about: 0, exact: 0n, links: [] };
      node.about += link.about;
      node.exact += link.exact;
      node.links.push(link);
      nodes.set(link[side], node);
    }
    return [...nodes.values()].sort((a, b) => (a.code === OTHERS) - (b.code === OTHERS) || b.about - a.about || (a.code < b.code ? -1 : 1));
  };
  const [from, to] = [nodes("from"), nodes("to")];
  // Every node has room for its name; what is left is shared out by amount.
  const room = (node) => Math.max(node.about * scale, NAME);
  const tall = (column) => column.reduce((sum, node) => sum + room(node) + gap, -gap);
  let scale = height / total;
  while (scale * total > 1 && Math.max(tall(from), tall(to)) > height) scale *= 0.99;
  for (const [column, side, other] of [[from, "from", "to"], [to, "to", "from"]]) {
    const place = new Map((side === "from" ? to : from).map((node, place) => [node.code, place]));
    let y = (height - tall(column)) / 2;
    for (const node of column) {
      node.height = Math.max(node.about * scale, 1);
      node.y = y + (room(node) - node.height) / 2;
      let inside = node.y;
      for (const link of node.links.sort((a, b) => place.get(a[other]) - place.get(b[other]))) {
        link[`${side}Y`] = inside;
        inside += link.about * scale;
      }
      y += room(node) + gap;
    }
  }
  const name = (code) => (code === OTHERS ? say("flows.others") : party(code));
  const ribbon = (link) => {
    const [size, middle] = [link.about * scale, (left + right) / 2];
    const [a, b] = [link.fromY, link.toY];
    const path = `M${left},${a.toFixed(1)}C${middle},${a.toFixed(1)} ${middle},${b.toFixed(1)} ${right},${b.toFixed(1)}v${size.toFixed(1)}C${middle},${(b + size).toFixed(1)} ${middle},${(a + size).toFixed(1)} ${left},${(a + size).toFixed(1)}Z`;
    return draw("path", { d: path, class: "flow", "data-from": `from-${link.from}`, "data-to": `to-${link.to}` },
      draw("title", {}, `${name(link.from)} \u2192 ${name(link.to)}: ${readable(link.exact, FILTER.currency)} ${FILTER.currency}`));
  };
  const node = (side, x, labelX, anchor) => (node) => draw("g", { class: "node", "data-node": `${side}-${node.code}` },
    draw("rect", { x, y: node.y.toFixed(1), width: bar, height: node.height.toFixed(1) }),
    draw("rect", { class: "catch", x: side === "from" ? 0 : right, y: (node.y + (node.height - room(node) - gap) / 2).toFixed(1), width: left, height: (room(node) + gap).toFixed(1) }),
    draw("text", { x: labelX, y: (node.y + node.height / 2).toFixed(1), "text-anchor": anchor, dy: "0.32em" },
      draw("tspan", { class: "strong" }, name(node.code)), draw("tspan", { class: "soft", dx: 6 }, readable(node.exact, FILTER.currency))));
  const svg = draw("svg", { viewBox: `0 -26 ${width} ${height + 34}`, role: "img", "aria-label": say("flows.label", { currency: FILTER.currency, count: drawn.length }) },
    draw("text", { x: left, y: -12, "text-anchor": "end", class: "soft" }, say("flows.owe")),
    draw("text", { x: right, y: -12, class: "soft" }, say("flows.owed")),
    ...drawn.sort((a, b) => b.about - a.about).map(ribbon),
    ...from.map(node("from", left - bar, left - bar - 8, "end")), ...to.map(node("to", right, right + bar + 8, "start")));
  const light = (key) => {
    svg.classList.toggle("lit", Boolean(key));
    for (const path of svg.querySelectorAll(".flow")) path.classList.toggle("on", path.dataset.from === key || path.dataset.to === key);
  };
  svg.addEventListener("mouseover", (event) => light(event.target.closest(".node")?.dataset.node));
  svg.addEventListener("mouseleave", () => light(null));
  return svg;
}
