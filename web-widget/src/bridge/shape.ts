/** The few checks both guards are built from. Only own properties count: the host page's prototypes may be polluted. */
type Check = (value: unknown) => boolean;

export const isText: Check = (value) => typeof value === "string" && value.length <= 10_000;
export const isFlag: Check = (value) => typeof value === "boolean";
export const isNumber: Check = (value) => typeof value === "number" && Math.abs(value) < 1e6;

export const oneOf =
  (...allowed: string[]): Check =>
  (value) =>
    allowed.indexOf(value as string) >= 0;

export const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

export const shape =
  (fields: [name: string, check: Check][]): Check =>
  (value) => {
    if (typeof value !== "object" || value === null) return false;
    for (const [name, check] of fields) {
      const own = Object.hasOwn(value, name);
      if (!check(own ? (value as Record<string, unknown>)[name] : undefined)) return false;
    }
    return true;
  };

/** A record of texts under any names. */
export const isTexts: Check = (value) =>
  typeof value === "object" && value !== null && Object.keys(value).every((name) => isText((value as never)[name]));
