// The words of the page: one table, embedded beside the data, in one language.

/** Reads a script element of data. */
function embedded(name) {
  return JSON.parse(document.getElementById(`data-${name}`).textContent);
}

const WORDS = embedded("words");
const PLURALS = new Intl.PluralRules(WORDS.lang);

/**
 * The words of a key, with `{name}` replaced by values. A key whose words depend on a
 * count has one entry per plural form of the language, as `rows.one` and `rows.other`.
 */
function say(key, values = {}) {
  let words = WORDS[key];
  if (words === undefined && "n" in values) {
    words = WORDS[`${key}.${PLURALS.select(Number(values.n))}`] ?? WORDS[`${key}.other`];
  }
  return (words ?? key).replace(/\{(\w+)\}/g, (whole, name) =>
    typeof values[name] === "number" ? count(values[name]) : values[name] ?? whole);
}

/** The words of a value of a list, such as a state; the value itself if there are none. */
function named(list, value) {
  return WORDS[`${list}.${value}`] ?? value;
}

/** A whole number in groups of three digits. */
function count(number) {
  return grouped(String(number));
}

function grouped(digits) {
  return digits.replace(/\B(?=(\d{3})+$)/g, WORDS.group);
}
