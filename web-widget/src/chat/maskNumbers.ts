/**
 * What an agent may see before it is sent shows no number of a card and none of an identity (D08). It is masked here,
 * in the visitor's own browser: what never leaves it cannot leak.
 */
const apart = "[\\s.,，()（）*\\-–—_·/\\u200b-\\u200d\\u2060\\ufeff]{0,3}";
/** Digits in one row, however they are set apart, and the X in which some identity numbers end. */
const rows = new RegExp(`\\d(?:${apart}\\d)+(?:${apart}[xX](?![a-zA-Z]))?`, "g");
const mark = "•";

export function maskNumbers(text: string): string {
  const plain = toAscii(text);
  let masked = "";
  let end = 0;
  for (const { 0: row, index } of plain.matchAll(rows)) {
    const digits = row.replace(/[^\dxX]/g, "").toUpperCase();
    // Nothing but blanks after it: the visitor may be in the middle of it.
    const isGrowing = plain.slice(index + row.length).trim() === "";
    const isSecret = isCard(digits) || isIdentity(digits) || digits.length > 19 || (isGrowing && mayBecomeOne(digits));
    const written = text.slice(index, index + row.length);
    masked += text.slice(end, index) + (isSecret ? written.replace(/[\d０-９xXｘＸ]/g, mark) : written);
    end = index + row.length;
  }
  return masked + text.slice(end);
}

/** Full-width figures are figures as well. Each sign keeps its place. */
function toAscii(text: string): string {
  return text.replace(/[０-９Ｘｘ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

function isCard(digits: string): boolean {
  return /^\d{13,19}$/.test(digits) && luhn(digits);
}

/** The check digit of payment cards. */
function luhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place]);
    const counted = place % 2 === 1 ? digit * 2 : digit;
    sum += counted > 9 ? counted - 9 : counted;
  }
  return sum % 10 === 0;
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** A Chinese resident's number: 18 places with their check sign, or the old 15 with a day that exists. */
function isIdentity(digits: string): boolean {
  if (/^\d{15}$/.test(digits)) return isDay(digits.slice(8, 12));
  if (!/^\d{17}[\dX]$/.test(digits)) return false;
  const sum = weights.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
  return "10X98765432"[sum % 11] === digits[17];
}

function isDay(monthAndDay: string): boolean {
  const [month, day] = [Number(monthAndDay.slice(0, 2)), Number(monthAndDay.slice(2))];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** The first half of a card's number has no check digit yet. A mobile number, which agents wait for, stays readable. */
function mayBecomeOne(digits: string): boolean {
  return digits.length > 11 || (digits.length > 6 && !/^1[3-9]/.test(digits));
}
