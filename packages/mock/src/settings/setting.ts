import { nearest } from "../text/nearest.ts";

/** What one key of a settings object takes. */
export interface Setting {
  /** For the error: `a number from 0 to 1`. */
  readonly expected: string;
  readonly fits: (value: unknown) => boolean;
  /** Whether it must be given. Default false. */
  readonly required?: boolean;
}

export type Settings = Readonly<Record<string, Setting>>;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Throws TypeError that names the key which is not known, and the one that was probably meant. */
export function refuseUnknownKeys(check: {
  given: object;
  known: readonly string[];
  /** What the object is, for the error: `createMock's options`. */
  what: string;
}): void {
  const { given, known, what } = check;
  for (const key of Object.keys(given)) {
    if (known.includes(key)) continue;
    const near = nearest({ to: key, among: known });
    const meant = near === undefined ? "" : ` Did you mean ${JSON.stringify(near)}?`;
    const takes = known.length === 0 ? "takes nothing" : `takes ${known.join(", ")}`;
    throw new TypeError(`Unknown key ${JSON.stringify(key)} in ${what}.${meant} It ${takes}.`);
  }
}

/** Throws TypeError on an unknown key, a value that does not fit, or a required one that is missing. */
export function checkSettings(check: { given: object; settings: Settings; what: string }): void {
  const { given, settings, what } = check;
  refuseUnknownKeys({ given, known: Object.keys(settings), what });
  const values = given as Readonly<Record<string, unknown>>;
  for (const [key, { expected, fits, required }] of Object.entries(settings)) {
    const value = values[key];
    if (value === undefined ? required !== true : fits(value)) continue;
    throw new TypeError(
      `Expected ${key} in ${what} to be ${expected}; got ${value === undefined ? "nothing" : JSON.stringify(value)}.${meantOf({ value, expected })}`,
    );
  }
}

/** Where an expectation lists words, the one that a wrong word is nearest to. */
function meantOf({ value, expected }: { value: unknown; expected: string }): string {
  if (typeof value !== "string") return "";
  const words = [...expected.matchAll(/"([^"]+)"/g)].map(([, word]) => word ?? "");
  const near = nearest({ to: value, among: words });
  return near === undefined ? "" : ` Did you mean ${JSON.stringify(near)}?`;
}
