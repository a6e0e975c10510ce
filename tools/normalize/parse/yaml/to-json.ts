import { isArray, isObject, type Json } from "@predgate-tools/openapi/json.ts";

/** A YAML value that has no counterpart in JSON, or that is too big to be one page's. */
export class NotJsonError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "NotJsonError";
  }
}

/** The members that a merge key (`<<: *base`, or a list of them) brings; the first of a list wins. */
function mergedIn(value: Json): [string, Json][] {
  if (isArray(value)) return value.toReversed().flatMap(mergedIn);
  return isObject(value) ? Object.entries(value) : [];
}

const mostValues = 2_000_000;
const deepest = 200;

/**
 * What YAML loaded, as plain JSON: aliases written out, `.nan` and `.inf` as null, `__proto__` left out.
 * @throws NotJsonError where aliases refer to themselves or multiply without end.
 */
export function toJson(loaded: unknown): Json {
  let values = 0;
  const convert = (value: unknown, trail: readonly unknown[]): Json => {
    values += 1;
    if (values > mostValues)
      throw new NotJsonError(`The YAML's aliases multiply beyond ${mostValues} values`);
    if (value === null || typeof value === "boolean") return value;
    if (typeof value === "string") return value.toWellFormed();
    if (typeof value === "number") return Number.isFinite(value) ? value : null;
    if (typeof value === "bigint") return Number(value);
    if (typeof value !== "object") return null;
    if (trail.includes(value)) throw new NotJsonError("A YAML alias refers to itself");
    if (trail.length > deepest) throw new NotJsonError(`The YAML nests deeper than ${deepest} levels`);
    const inner = [...trail, value];
    if (Array.isArray(value)) return value.map((item) => convert(item, inner));
    const entries = Object.entries(value).filter(([key]) => key !== "__proto__" && key !== "<<");
    const written = entries.map(([key, item]): [string, Json] => [key.toWellFormed(), convert(item, inner)]);
    const shared = "<<" in value ? mergedIn(convert(value["<<"], inner)) : [];
    return Object.fromEntries([...shared, ...written]);
  };
  return convert(loaded, []);
}
