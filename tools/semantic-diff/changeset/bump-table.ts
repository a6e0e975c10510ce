import { LEVELS, type Level } from "../model/rule.ts";

/** What a package's version has to do. */
export type PackageBump = "major" | "minor" | "patch";

interface Row {
  readonly level: Level;
  /** While the version is 0.x: `^0.1.0` takes patches only, so a minor is what keeps a break away from users. */
  readonly beforeOne: PackageBump;
  readonly fromOne: PackageBump;
}

/**
 * The bump that the gravest change calls for. Words alone are worth a patch: they are the packages' JSDoc, help texts and
 * bundled document.
 */
export const BUMP_TABLE: readonly Row[] = [
  { level: "breaking", beforeOne: "minor", fromOne: "major" },
  { level: "compatible", beforeOne: "patch", fromOne: "minor" },
  { level: "annotation", beforeOne: "patch", fromOne: "patch" },
];

/** The bump for these levels at this version, e.g. `0.3.1`; undefined for no change. */
export function bumpForPackage({
  levels,
  version,
}: {
  levels: readonly Level[];
  version: string;
}): PackageBump | undefined {
  const gravest = [...LEVELS].reverse().find((level) => levels.includes(level));
  const row = BUMP_TABLE.find(({ level }) => level === gravest);
  return version.startsWith("0.") ? row?.beforeOne : row?.fromOne;
}
