// Making elements. Text goes in as text; no markup is ever made of data.

const SVG = "http://www.w3.org/2000/svg";

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child !== undefined && child !== null));
  return element;
}

/** An element of HTML. */
function el(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

/** An element of a drawing. */
function draw(tag, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

/** An amount: its value as the tables write it, its text as people read it. */
function amount(minor, currency) {
  if (minor === null) return el("span", { class: "soft" }, say("unknown"));
  return el("data", { value: plain(minor, currency), class: minor === 0n ? "zero" : undefined }, readable(minor, currency));
}

/** A State by its code, with its name for whoever asks. */
function state(code) {
  return el("abbr", { title: party(code) }, code);
}

/** Names a State in full. */
function fullName(code) {
  return [el("b", {}, code), " ", el("span", { class: "soft" }, party(code))];
}

/** A button that reads as a link. */
function link(text, onclick, label) {
  return el("button", { type: "button", class: "link", onclick, "aria-label": label }, text);
}

/** A section with its heading and what it says first. */
function section(id, ...children) {
  const section = document.getElementById(id);
  section.setAttribute("aria-labelledby", `${id}-title`);
  section.append(el("h2", { id: `${id}-title` }, say(`${id}.title`)), el("p", { class: "lead" }, say(`${id}.lead`)), ...children);
}

/** A choice of one among a few, as radio buttons side by side. */
function choice(fieldset, name, options, chosen, onchange) {
  for (const [value, text] of options) {
    const input = el("input", { type: "radio", name, value, checked: value === chosen, onchange: () => onchange(value) });
    fieldset.append(el("label", {}, input, el("span", {}, text)));
  }
  return fieldset;
}

/** A choice with its own legend. */
function choiceOf(name, legend, options, chosen, onchange) {
  return choice(el("fieldset", { class: "switch" }, el("legend", {}, legend)), name, options, chosen, onchange);
}

/** A region that scrolls by itself, also by keyboard. */
function scroll(label, ...children) {
  return el("div", { class: "scroll", role: "region", tabindex: 0, "aria-label": label }, ...children);
}

/** Calls `then` once nothing has been asked for during a moment. */
function debounced(then, moment = 120) {
  let waiting;
  return (...values) => {
    clearTimeout(waiting);
    waiting = setTimeout(then, moment, ...values);
  };
}
