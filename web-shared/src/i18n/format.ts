/**
 * The part of ICU messages that the product needs: `{name}` and `{count, plural, one {# item} other {# items}}`.
 * It knows no dictionary, so the widget can use it with its own.
 */
export type Values = Record<string, string | number>;

const plural = /\{(\w+), plural,((?:\s*\w+ \{[^{}]*\})+)\s*\}/g;
const branch = /(\w+) \{([^{}]*)\}/g;
const variable = /\{(\w+)\}/g;

export function format(message: string, values: Values, language: string): string {
  return message
    .replace(plural, (_, name: string, branches: string) => {
      const count = Number(values[name]);
      const category = new Intl.PluralRules(language).select(count);
      const texts = new Map([...branches.matchAll(branch)].map(([, key, text]) => [key, text]));
      const chosen = texts.get(category) ?? texts.get("other") ?? "";
      return chosen.replaceAll("#", count.toLocaleString(language));
    })
    .replace(variable, (whole, name: string) => (name in values ? String(values[name]) : whole));
}

/** The names of the variables in a message, read by the compiler: a forgotten one does not compile. */
export type VariablesOf<Message extends string> = Message extends `${string}{${infer Body}}${infer Rest}`
  ? NameIn<Body> | VariablesOf<Rest>
  : never;

type NameIn<Body extends string> = Body extends `${infer Name}, plural,${string}`
  ? Name
  : // The text of a plural branch is no variable.
    Body extends `${string}${" " | "#"}${string}`
    ? never
    : Body;
