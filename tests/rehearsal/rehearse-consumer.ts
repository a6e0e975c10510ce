import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Consumer, PackageManager } from "./consumer.ts";
import type { Report } from "./report.ts";

/** Installs the packages in a fresh project and uses them in every way that we promise. */
export async function rehearseConsumer({
  consumer,
  manager,
  version,
  report,
}: {
  consumer: Consumer;
  manager: PackageManager;
  version: string;
  report: Report;
}): Promise<void> {
  const step = (name: string, work: () => Promise<string>): Promise<void> =>
    report.step(`${manager}: ${name}`, work);
  await step("install", () => consumer.install(version));
  await step("run an ES module", () => consumer.node("esm.js"));
  await step("run a CommonJS module", () => consumer.node("commonjs.cjs"));
  for (const major of [5, 7] as const) {
    await step(`type-check with TypeScript ${major}`, async () => {
      const faults = await consumer.typeCheck(major);
      if (faults.length > 0) throw new Error(`TypeScript ${major} finds fault with ${faults.join(", ")}.`);
      return "no errors";
    });
  }
  await step("predgate run --mock", () => runCommand(consumer));
  await step("a vitest test on the mock", async () => {
    await consumer.node("node_modules/vitest/vitest.mjs", "run");
    return "passed";
  });
  await step("bundle for browsers", () => bundle(consumer));
}

async function runCommand(consumer: Consumer): Promise<string> {
  const program = "node_modules/@predgate/cli/dist/bin.js";
  const parameters = [
    "riffusion/riffusion",
    "--prompt-a",
    "rain on a roof",
    "--mock",
    "--output-dir",
    "media",
  ];
  await consumer.node(program, "run", ...parameters);
  const files = await readdir(join(consumer.folder, "media"), { recursive: true });
  const sound = files.find((name) => name.endsWith(".wav"));
  if (sound === undefined)
    throw new Error(`Expected a .wav file, but found ${files.join(", ") || "nothing"}.`);
  const bytes = await readFile(join(consumer.folder, "media", sound));
  if (bytes.toString("latin1", 0, 4) !== "RIFF") throw new Error(`${sound} is no sound.`);
  return `${sound}, ${bytes.length} bytes`;
}

async function bundle(consumer: Consumer): Promise<string> {
  await consumer.node("build-bundle.mjs");
  const text = await readFile(join(consumer.folder, "bundle.js"), "utf8");
  if (/\bfrom\s*"node:/.test(text)) throw new Error("The bundle imports what only Node has.");
  return `${(await stat(join(consumer.folder, "bundle.js"))).size} bytes`;
}
