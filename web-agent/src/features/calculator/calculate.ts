/**
 * Sums as a shop needs them: + − × ÷, brackets, percent. Fractions of whole numbers, so that 0.1 + 0.2 is 0.3; a parser of
 * its own, because what is typed must never be run.
 */
interface Fraction {
  over: bigint;
  under: bigint;
}

interface Value extends Fraction {
  /** Ends with %: after + and − it is a part of what stands before it, so 200 − 10% is 180. */
  isPercent?: boolean;
}

const longest = 100;
const places = 10;

/** The result as text, or null for what cannot be calculated. */
export function calculate(typed: string): string | null {
  const formula = normalised(typed);
  if (formula === "" || formula.length > longest) return null;
  const parser = new Parser(formula);
  const value = parser.sum();
  return value && parser.isAtEnd ? shown(value) : null;
}

function normalised(typed: string): string {
  return typed
    .normalize("NFKC")
    .replace(/[\s,]/g, "")
    .replace(/[×xX]/g, "*")
    .replace(/÷/g, "/")
    .replace(/[−–]/g, "-")
    .replace(/=$/, "");
}

class Parser {
  private place = 0;

  constructor(private readonly formula: string) {}

  get isAtEnd(): boolean {
    return this.place === this.formula.length;
  }

  sum(): Value | null {
    let left = this.product();
    while (left) {
      const sign = this.take("+", "-");
      if (!sign) return left;
      const right = this.product();
      if (!right) return null;
      const part = right.isPercent ? times(left, right) : right;
      left = plus(left, sign === "+" ? part : negative(part));
    }
    return null;
  }

  private product(): Value | null {
    let left = this.signed();
    while (left) {
      const sign = this.take("*", "/");
      if (!sign) return left;
      const right = this.signed();
      if (!right || (sign === "/" && right.over === 0n)) return null;
      left = sign === "*" ? times(left, right) : times(left, upsideDown(right));
    }
    return null;
  }

  private signed(): Value | null {
    const sign = this.take("+", "-");
    const value = sign ? this.signed() : this.percent();
    return value && sign === "-" ? { ...negative(value), isPercent: value.isPercent ?? false } : value;
  }

  private percent(): Value | null {
    let value = this.single();
    while (value && this.take("%")) value = { ...times(value, { over: 1n, under: 100n }), isPercent: true };
    return value;
  }

  private single(): Value | null {
    if (this.take("(")) {
      const inner = this.sum();
      return inner && this.take(")") ? { over: inner.over, under: inner.under } : null;
    }
    const number = /^(?:\d+\.?\d*|\.\d+)/.exec(this.formula.slice(this.place))?.[0];
    if (!number) return null;
    this.place += number.length;
    const [whole = "", decimals = ""] = number.split(".");
    return { over: BigInt(whole + decimals || "0"), under: 10n ** BigInt(decimals.length) };
  }

  private take(...wanted: string[]): string | null {
    const next = this.formula[this.place];
    if (next === undefined || !wanted.includes(next)) return null;
    this.place += 1;
    return next;
  }
}

const times = (one: Fraction, other: Fraction): Fraction => ({
  over: one.over * other.over,
  under: one.under * other.under,
});

const plus = (one: Fraction, other: Fraction): Fraction => ({
  over: one.over * other.under + other.over * one.under,
  under: one.under * other.under,
});

const negative = ({ over, under }: Fraction): Fraction => ({ over: -over, under });

const upsideDown = ({ over, under }: Fraction): Fraction =>
  over < 0n ? { over: -under, under: -over } : { over: under, under: over };

/** Ten places behind the point, the last one rounded, without zeros at the end. */
function shown({ over, under }: Fraction): string {
  const scale = 10n ** BigInt(places);
  const size = over < 0n ? -over : over;
  const rounded = (size * scale * 2n + under) / (under * 2n);
  const decimals = String(rounded % scale)
    .padStart(places, "0")
    .replace(/0+$/, "");
  const text = decimals ? `${rounded / scale}.${decimals}` : String(rounded / scale);
  return over < 0n && rounded !== 0n ? `-${text}` : text;
}
