import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createConsumer } from "./consumer.ts";
import { copyRepository } from "./copy-repository.ts";
import { type Registry, startRegistry } from "./registry.ts";
import { rehearseConsumer } from "./rehearse-consumer.ts";
import { rehearsePageChange } from "./rehearse-page-change.ts";
import { release } from "./release.ts";
import { createReport, formatTable } from "./report.ts";
import { endAll, run } from "./run-command.ts";

const HELP = `Usage: pnpm release:rehearse [--keep]

Plays a release from end to end in a copy of the repository: a local registry on the loopback interface, versions,
publishing, fresh projects with npm and pnpm, and a page change that must break exactly one line of them.
Prints a table; exits 1 when a step fails.

  --keep  leave the temporary folder for a look
`;

process.exitCode = await main(process.argv.slice(2));

async function main(parameters: readonly string[]): Promise<number> {
  if (parameters.includes("--help")) {
    process.stdout.write(HELP);
    return 0;
  }
  const unknown = parameters.find((parameter) => parameter !== "--keep");
  if (unknown !== undefined) {
    process.stderr.write(`release:rehearse: expected --keep or nothing, but got ${unknown}.\n\n${HELP}`);
    return 2;
  }
  const folder = await realpath(await mkdtemp(join(tmpdir(), "predgate-rehearsal-")));
  const report = createReport((text) => process.stdout.write(text));
  const interruption = new AbortController();
  const interrupted = new Promise<never>((_, reject) => {
    interruption.signal.addEventListener("abort", () => reject(new Error("Interrupted.")));
  });
  process.once("SIGINT", () => interruption.abort());
  process.once("SIGTERM", () => interruption.abort());
  const open: Registry[] = [];
  try {
    await Promise.race([
      rehearse({ folder, report, opened: (registry) => open.push(registry) }),
      interrupted,
    ]);
    return 0;
  } catch (error) {
    process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  } finally {
    endAll();
    for (const registry of open) await registry.close();
    if (parameters.includes("--keep")) process.stdout.write(`\nEverything is in ${folder}\n`);
    else await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    process.stdout.write(`\n${formatTable(report.results)}`);
    const failed = report.results.filter(({ outcome }) => outcome === "FAILED").length;
    process.stdout.write(`\nRehearsal: ${report.results.length - failed} passed, ${failed} failed\n`);
  }
}

async function rehearse({
  folder,
  report,
  opened,
}: {
  folder: string;
  report: ReturnType<typeof createReport>;
  opened: (registry: Registry) => void;
}): Promise<void> {
  const repository = join(folder, "repository");
  await report.step("copy the repository", async () => {
    await copyRepository({ from: resolve(import.meta.dirname, "../.."), to: repository });
    return "the work tree stays as it is";
  });
  await report.step("install the workspace", async () => {
    await run(["pnpm", "install", "--frozen-lockfile", "--prefer-offline"], { folder: repository });
    return "from the lock file";
  });
  const registry = await start({ folder: join(folder, "registry"), report });
  opened(registry);
  let version = "";
  await report.step("version and publish", async () => {
    version = await release({ repository, registry });
    return `client, mock and cli ${version}`;
  });
  for (const manager of ["npm", "pnpm"] as const) {
    const consumer = await createConsumer({ manager, folder: join(folder, `consumer-${manager}`), registry });
    await rehearseConsumer({ consumer, manager, version, report });
    if (manager === "npm") await rehearsePageChange({ repository, registry, consumer, folder, report });
  }
}

async function start({
  folder,
  report,
}: {
  folder: string;
  report: ReturnType<typeof createReport>;
}): Promise<Registry> {
  let registry: Registry | undefined;
  await report.step("start a local registry", async () => {
    registry = await startRegistry(folder);
    return registry.url;
  });
  if (registry === undefined) throw new Error("The registry did not start.");
  return registry;
}
