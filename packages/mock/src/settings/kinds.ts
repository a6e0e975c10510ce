import type { Setting } from "./setting.ts";
import { isRecord } from "./setting.ts";

const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);

/** One of some words. */
export const word = (...words: readonly string[]): Setting => ({
  expected: words.map((one) => JSON.stringify(one)).join(" or "),
  fits: (value) => words.includes(value as string),
});

export const text: Setting = { expected: "a text", fits: (value) => typeof value === "string" };

export const flag: Setting = { expected: "true or false", fits: (value) => typeof value === "boolean" };

export const callback: Setting = { expected: "a function", fits: (value) => typeof value === "function" };

/** What is looked at elsewhere. */
export const anything: Setting = { expected: "anything", fits: () => true };

/** Seconds, milliseconds, factors. */
export const amount: Setting = {
  expected: "a number of at least 0",
  fits: (value) => isNumber(value) && value >= 0,
};

export const share: Setting = {
  expected: "a number from 0 to 1",
  fits: (value) => isNumber(value) && value >= 0 && value <= 1,
};

export const wholeFrom = (least: number): Setting => ({
  expected: `a whole number of at least ${least}`,
  fits: (value) => Number.isInteger(value) && (value as number) >= least,
});

/** A value, or a list of such values. */
export const oneOrMore = ({ expected, fits }: Setting): Setting => ({
  expected: `${expected}, or a list of such`,
  fits: (value) => (Array.isArray(value) ? value.length > 0 && value.every(fits) : fits(value)),
});

export const record = (expected: string): Setting => ({ expected, fits: isRecord });

export const required = (setting: Setting): Setting => ({ ...setting, required: true });
