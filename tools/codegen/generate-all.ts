import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { generateCode } from "./generate-code.ts";
import type { Layout } from "./layout.ts";
import { digestOf } from "./read/digest.ts";
import { runNormalizer } from "./read/run-normalizer.ts";
import { writeStale } from "./write/apply.ts";
import { findStale, type Target } from "./write/compare.ts";
import { readRemembered, remember } from "./write/remembered-digests.ts";
import { reportStale, reportWritten, type StaleTarget } from "./write/report.ts";

/** What a run says and whether all is well. */
export interface Outcome {
  readonly lines: readonly string[];
  readonly fresh: boolean;
}

/** Pages → spec → code. Writes nothing unless both halves succeed, and only files that changed. */
export async function generateAll(layout: Layout): Promise<Outcome> {
  const remembered = await readRemembered(layout.cache);
  if (remembered.all === (await digestOfEverything(layout))) {
    return { lines: ["spec, code: nothing changed since the last run, skipped"], fresh: true };
  }
  const specIsFresh = remembered.spec === (await digestOfSpecStep(layout));
  const lines: string[] = [];
  await inTemporaryFolder(async (folder) => {
    const steps = await planSteps({ layout, folder, specIsFresh });
    if (specIsFresh) lines.push("spec: nothing changed since the last run, skipped");
    for (const { name, compared } of steps) {
      await writeStale(compared.target, compared.stale);
      lines.push(reportWritten(name, compared));
    }
  });
  await remember(layout.cache, {
    spec: await digestOfSpecStep(layout),
    all: await digestOfEverything(layout),
  });
  return { lines, fresh: true };
}

/** Whether what is committed is what the pages give. Writes nothing and trusts no memory of earlier runs. */
export async function checkAll(layout: Layout): Promise<Outcome> {
  return inTemporaryFolder(async (folder) => {
    const steps = await planSteps({ layout, folder, specIsFresh: false });
    const stale = steps.map(({ compared }) => compared).filter((compared) => compared.stale.length > 0);
    if (stale.length > 0) return { lines: [reportStale(stale, "pnpm generate")], fresh: false };
    const count = steps.reduce((sum, { compared }) => sum + compared.target.files.length, 0);
    return { lines: [`spec, code: fresh (${count} files)`], fresh: true };
  });
}

interface Step {
  readonly name: string;
  readonly compared: StaleTarget;
}

async function planSteps(from: { layout: Layout; folder: string; specIsFresh: boolean }): Promise<Step[]> {
  const { layout, folder, specIsFresh } = from;
  const targets: { name: string; target: Target }[] = [];
  let spec = join(layout.spec, "openapi.yaml");
  if (!specIsFresh) {
    await runNormalizer({ ...layout, out: folder });
    const files = await readFolder(folder);
    spec = join(folder, "openapi.yaml");
    targets.push({ name: "spec", target: { folder: layout.spec, files, owns: "its files only" } });
  }
  const code = await generateCode({ spec, out: layout.code, reference: layout.reference });
  targets.push(
    ...code.map((target) => ({ name: target.folder === layout.code ? "code" : "reference", target })),
  );
  return Promise.all(
    targets.map(async ({ name, target }) => ({ name, compared: { target, stale: await findStale(target) } })),
  );
}

function digestOfSpecStep({ root, normalizer, sources, rulings, spec }: Layout): Promise<string> {
  const written = ["openapi.yaml", "findings.json", "findings.md"].map((file) => join(spec, file));
  const tools = [dirname(normalizer), join(root, "tools/openapi"), join(root, "pnpm-lock.yaml")];
  return digestOf(root, [sources, rulings, ...written, ...tools]);
}

async function digestOfEverything(layout: Layout): Promise<string> {
  const { root, code, reference } = layout;
  return `${await digestOfSpecStep(layout)}:${await digestOf(root, [code, reference, join(root, "tools/codegen")])}`;
}

async function readFolder(folder: string): Promise<{ path: string; text: string }[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  return Promise.all(names.map(async (path) => ({ path, text: await readFile(join(folder, path), "utf8") })));
}

async function inTemporaryFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "predgate-generate-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
