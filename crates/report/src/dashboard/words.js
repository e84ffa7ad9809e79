// The words of the page: one table, embedded beside the data, in one language.

/** Reads a script element of data. */
function embedded(name) {
  return JSON.parse(document.getElementById(`data-${name}`).textContent);
}

const WORDS = embedded("words");
const PLURALS = new Intl.PluralRules(WORDS.locale);

/**
 * The words of a name, with `{place}` replaced by values. Words that depend on a count have
 * a form for every plural of the language, and perhaps for single numbers.
 */
function say(name, values = {}) {
  let words = WORDS.say[name];
  if (words === undefined) throw new Error(`no words for ${name}`);
  if (typeof words === "object") words = words[values.count] ?? words[PLURALS.select(values.count)] ?? words.other;
  // A count may be `shown` in another form than that of its plural.
  const value = (place) => (place === "count" && values.shown !== undefined ? values.shown : values[place]);
  return words.replace(/\{(\w+)\}/g, (_, place) => (typeof value(place) === "number" ? count(value(place)) : value(place)));
}

/** The words of a value of a list, such as a state; nothing for nothing. */
function named(list, value) {
  return value === "" ? "" : say(`${list}.${value}`);
}

/** A whole number in groups of three digits. */
function count(number) {
  return (number < 0 ? WORDS.minus : "") + grouped(String(Math.abs(number)));
}

function grouped(digits) {
  return digits.replace(/\B(?=(\d{3})+$)/g, WORDS.group);
}

/** A day of the tables, as the language writes it; a dash for none. */
function day(iso) {
  if (!iso) return "\u2013";
  const [year, month, day] = iso.split("-");
  // All at once: a year may itself hold the mark of a month or day.
  const parts = { 3333: year, 11: month, 22: day };
  return WORDS.days.replace(/3333|11|22/g, (mark) => parts[mark]);
}

/** A month, in the order and with the mark of the days of the language. */
function month(year, month) {
  const parts = { 3333: year, 11: String(month).padStart(2, "0") };
  return WORDS.days.replace(/22\D|\D22/, "").replace(/3333|11/g, (mark) => parts[mark]);
}

/** A text with its days as the language writes them. */
function withDays(text) {
  return text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, day);
}

/** A part of a whole in per cent, to a tenth. */
function share(part, whole) {
  const tenths = Math.round((part / whole) * 1000);
  return say("percent", { number: `${count(Math.floor(tenths / 10))}${WORDS.point}${tenths % 10}` });
}

/** An accounting period of the tables, which may not be known. */
function period(name) {
  return name === "unknown" ? say("unknown_period") : name;
}

/** A round number in few characters, for scales: `2M`; one of up to four digits in full. */
function short(number) {
  if (number < 10_000 && Number.isInteger(number)) return count(number);
  const scales = ["thousand", "million", "billion", "trillion"];
  const scale = Math.min(Math.floor(Math.log10(Math.max(number, 1)) / 3), scales.length);
  const scaled = Number((number / 1000 ** scale).toPrecision(3));
  const digits = String(scaled).split(".");
  const text = grouped(digits[0]) + (digits[1] ? WORDS.point + digits[1] : "");
  return scale ? say(`scale.${scales[scale - 1]}`, { n: text, count: scaled, shown: text }) : text;
}
