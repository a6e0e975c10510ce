/**
 * `pnpm bench [NAME…] [--creates N]`: installs the peers and measures side by side. Prints tables; with all measures
 * it also writes them to bench/results.md. Everything listens on loopback, is bounded and stops by itself.
 */
import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Table } from "./model.ts";

const folder = import.meta.dirname;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { creates: { type: "string", default: "1000000" } },
});

process.stderr.write("Installing the peers …\n");
execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
  cwd: folder,
  stdio: ["ignore", "ignore", "inherit"],
});
const { measures } = await import("./measures.ts");
const unknown = positionals.filter((name) => !measures.some((measure) => measure.name === name));
if (unknown.length > 0) {
  process.stderr.write(
    `There is no measure ${unknown.join(", ")}. There are: ${measures.map(({ name }) => name).join(", ")}.\n`,
  );
  process.exit(2);
}

const scratch = await mkdtemp(join(tmpdir(), "predgate-bench-"));
const bench = { root: resolve(folder, ".."), folder, scratch, creates: Number(values.creates) };
const printed: string[] = [];
try {
  for (const measure of measures) {
    if (positionals.length > 0 && !positionals.includes(measure.name)) continue;
    process.stderr.write(`Measuring ${measure.name} …\n`);
    const text = print(await measure.run(bench));
    printed.push(text);
    process.stdout.write(`${text}\n`);
  }
} finally {
  await rm(scratch, { recursive: true, force: true });
}
if (positionals.length === 0) {
  const machine = `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown"}`;
  await writeFile(
    join(folder, "results.md"),
    `# Side by side\n\nMade by \`pnpm bench\` on one machine (${machine}). Compare rows with each other, not with your machine.\n\n${printed.join("\n")}`,
  );
}

function print({ title, method, columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    `## ${title}`,
    "",
    method,
    "",
    line(columns),
    line(columns.map(() => "---")),
    ...rows.map(line),
    "",
  ].join("\n");
}
