// Money: whole minor units, exact beyond what a number of JavaScript can hold, and never
// added across currencies.

/** Numbers up to this are added as they are: the sum of two is still exact. */
const NEAR = 2 ** 52;

/** A column of amounts: most as numbers, the few larger ones as BigInt. */
class Amounts {
  constructor(values) {
    this.near = new Float64Array(values.length);
    this.far = new Map();
    this.unknown = new Set();
    values.forEach((value, row) => {
      if (value === null) this.unknown.add(row);
      else if (typeof value === "number" && Math.abs(value) <= NEAR) this.near[row] = value;
      else this.far.set(row, BigInt(value));
    });
  }

  /** The amount of a row in minor units; null if nobody knows it. */
  exact(row) {
    if (this.unknown.has(row)) return null;
    return this.far.get(row) ?? BigInt(this.near[row]);
  }

  /** About the amount: for order, colour and length only. */
  about(row) {
    return this.far.size && this.far.has(row) ? Number(this.far.get(row)) : this.near[row];
  }

  /** The exact sum of some rows. */
  sum(rows) {
    const sum = new Sum();
    for (const row of rows) sum.add(this, row);
    return sum.exact();
  }
}

/** A sum that stays exact: small parts are carried into a BigInt before they could round. */
class Sum {
  constructor() {
    this.near = 0;
    this.far = 0n;
    this.rows = 0;
  }

  /** Adds the amount of a row, or takes it off; what nobody knows is not added. */
  add(amounts, row, sign = 1) {
    this.rows += 1;
    this.near += sign * amounts.near[row];
    if (Math.abs(this.near) > NEAR) this.carry();
    if (amounts.far.size && amounts.far.has(row)) this.far += BigInt(sign) * amounts.far.get(row);
  }

  carry() {
    this.far += BigInt(this.near);
    this.near = 0;
  }

  exact() {
    this.carry();
    return this.far;
  }

  about() {
    return Number(this.far) + this.near;
  }
}

/** Minor units as the tables of the run write them: `-1234.50`. */
function plain(minor, currency) {
  const decimals = NAMES.decimals[currency];
  const digits = (minor < 0n ? -minor : minor).toString().padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  return (minor < 0n ? "-" : "") + whole + (decimals ? "." + digits.slice(-decimals) : "");
}

/** The same digits, grouped for people. */
function readable(minor, currency) {
  const [, minus, whole, decimals] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(plain(minor, currency));
  return (minus ? WORDS.minus : "") + grouped(whole) + (decimals ? WORDS.point + decimals : "");
}

/** Minor units as a number of whole units, for scales. */
function units(about, currency) {
  return about / 10 ** NAMES.decimals[currency];
}
