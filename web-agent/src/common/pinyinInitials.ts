// The first character of each letter in the order of pinyin. The browser knows that order, so no table is loaded.
const firsts = "阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥扨它穵夕丫帀";
const letters = "abcdefghjklmnopqrstwxyz";
const order = new Intl.Collator("zh-CN-u-co-pinyin");

/** 何嘉怡 → hjy. What is no Chinese character stays, in small letters. */
export function pinyinInitials(text: string): string {
  return [...text].map(initialOf).join("");
}

/** Whether a name is meant by what was typed: part of it, or its initials. */
export function isMeant(name: string, typed: string): boolean {
  const wanted = typed.trim().toLowerCase();
  return name.toLowerCase().includes(wanted) || pinyinInitials(name).includes(wanted);
}

function initialOf(sign: string): string {
  if (!/^\p{Script=Han}$/u.test(sign)) return sign.toLowerCase();
  let found = "";
  for (let index = 0; index < firsts.length; index += 1) {
    if (order.compare(firsts.charAt(index), sign) > 0) break;
    found = letters.charAt(index);
  }
  return found;
}
