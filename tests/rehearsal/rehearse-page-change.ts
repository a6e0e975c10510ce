import { basename, join } from "node:path";
import type { Consumer } from "./consumer.ts";
import { commit } from "./copy-repository.ts";
import { expectedBreak, PAGE_CHANGE, writeChangedPage } from "./page-change.ts";
import type { Registry } from "./registry.ts";
import { release, versionOf } from "./release.ts";
import type { Report } from "./report.ts";
import { attempt, run } from "./run-command.ts";

/**
 * Plays the day on which the vendor edits a page: import, diff, changeset, version, publish, upgrade. The consumer must
 * stop compiling in the one line that the change is about, and nowhere else.
 */
export async function rehearsePageChange({
  repository,
  registry,
  consumer,
  folder,
  report,
}: {
  repository: string;
  registry: Registry;
  consumer: Consumer;
  folder: string;
  report: Report;
}): Promise<void> {
  const before = await versionOf(repository);
  const step = (name: string, work: () => Promise<string>): Promise<void> =>
    report.step(`page change: ${name}`, work);

  await step("import the page", async () => {
    const page = join(folder, "vendor", basename(PAGE_CHANGE.page));
    await writeChangedPage({ repository, to: page });
    await run(["pnpm", "spec:import", page], { folder: repository });
    await run(["pnpm", "generate"], { folder: repository });
    return basename(page);
  });
  await step("the diff says that it breaks", async () => {
    const parameters = ["HEAD", "spec/openapi.yaml", "--format", "json", "--fail-on", "breaking"];
    const diff = await attempt(["pnpm", "spec:diff", ...parameters], { folder: repository });
    if (diff.code !== 1)
      throw new Error(`Expected spec:diff to exit 1, but it exited ${diff.code}:\n${diff.output}`);
    const judged: { bump: string; changes: { rule: string; level: string }[] } = JSON.parse(diff.stdout);
    const breaking = judged.changes.filter(({ level }) => level === "breaking").map(({ rule }) => rule);
    return `${judged.bump}: ${breaking.join(", ")}`;
  });
  await step("CI asks for a changeset", async () => {
    const check = await attempt(["pnpm", "spec:changeset", "--check"], { folder: repository });
    if (check.code !== 1) throw new Error(`Expected exit code 1, but got ${check.code}:\n${check.output}`);
    return "spec:changeset --check exits 1";
  });
  await step("write the changeset", async () => {
    await run(["pnpm", "spec:changeset"], { folder: repository });
    await run(["pnpm", "spec:changeset", "--check"], { folder: repository });
    await commit({ folder: repository, message: "Take over the changed page" });
    return "spec:changeset --check exits 0";
  });
  let after = "";
  await step("version and publish", async () => {
    after = await release({ repository, registry });
    const minor = (version: string): number => Number(version.split(".")[1]);
    if (minor(after) !== minor(before) + 1)
      throw new Error(`Expected a minor bump of ${before}, but got ${after}.`);
    return `${before} → ${after}`;
  });
  await step("upgrade the consumer", () => consumer.install(after));
  for (const major of [5, 7] as const) {
    await step(`TypeScript ${major} stops at the one line`, async () => {
      const [expected, faults] = [await expectedBreak(consumer.folder), await consumer.typeCheck(major)];
      if (faults.join() !== expected) {
        throw new Error(`Expected one fault, in ${expected}, but got ${faults.join(", ") || "none"}.`);
      }
      return expected;
    });
  }
}
