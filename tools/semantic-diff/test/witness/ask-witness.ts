import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { BUMPS } from "../../bump.ts";
import type { Bump } from "../../model/change.ts";

const program = join(
  dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")),
  "bin/cli.js",
);

/** The bump that `redocly diff` asks for between a fixture's two documents. */
export async function askWitness(folder: string): Promise<Bump> {
  const files = [join(folder, "base.yaml"), join(folder, "revision.yaml")];
  const configuration = join(import.meta.dirname, "redocly.yaml");
  const flags = ["--format", "json", "--fail-on", "none", "--config", configuration];
  const child = spawn(process.execPath, [program, "diff", ...files, ...flags], {
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  let complaint = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    complaint += text;
  });
  await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  const counts = new Map(
    [...output.matchAll(/^ {4}"(major|minor|patch)": (\d+)/gm)].map(([, bump, count]) => [bump, count]),
  );
  const known =
    counts.size === 0 ? undefined : (BUMPS.find(({ bump }) => counts.get(bump) !== "0")?.bump ?? "none");
  if (known === undefined)
    throw new Error(`redocly diff said nothing usable of ${folder}:\n${output}${complaint}`);
  return known;
}

/** Stands for the contents of a fixture: a recorded verdict is worth something only while they are the same. */
export function fixtureDigest(folder: string): string {
  const hash = createHash("sha256");
  for (const name of ["base.yaml", "revision.yaml"]) {
    hash.update(readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n"));
  }
  return hash.digest("hex").slice(0, 16);
}

export interface Verdict {
  readonly fixture: string;
  readonly bump: Bump;
}

/** Recorded verdicts by rule. */
export const VERDICTS_PATH = join(import.meta.dirname, "verdicts.json");
