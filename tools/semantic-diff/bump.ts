import type { Bump, Change } from "./model/change.ts";
import type { Level } from "./model/rule.ts";

/** What each level asks of a semantic version, gravest first. */
export const BUMPS: readonly { readonly level: Level; readonly bump: Bump }[] = [
  { level: "breaking", bump: "major" },
  { level: "compatible", bump: "minor" },
  { level: "annotation", bump: "patch" },
];

/** The bump that the gravest of the changes asks for; `none` for no change. */
export function bumpFor(changes: readonly Pick<Change, "level">[]): Bump {
  return BUMPS.find(({ level }) => changes.some((change) => change.level === level))?.bump ?? "none";
}
