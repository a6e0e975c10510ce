import type { Setting } from "../../settings/setting.ts";

/** A status that an answer may be given, from the least on. */
export const statusFrom = (least: number): Setting => ({
  expected: `an HTTP status from ${least} to 599`,
  fits: (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= 599,
});
