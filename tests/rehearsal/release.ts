import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { commit } from "./copy-repository.ts";
import type { Registry } from "./registry.ts";
import { run } from "./run-command.ts";

/** Versions and publishes the copy's packages with the commands that a real release uses. */
export async function release({
  repository,
  registry,
}: {
  repository: string;
  registry: Registry;
}): Promise<string> {
  const pending = (await readdir(join(repository, ".changeset"))).filter((name) =>
    /^(?!README).*\.md$/.test(name),
  );
  if (pending.length === 0) await addChangeset(repository);
  const environment = { ...registry.environment, TURBO_TELEMETRY_DISABLED: "1" };
  await run(["pnpm", "release:version"], { folder: repository, environment });
  await commit({ folder: repository, message: "Version the packages" });
  const published = await run(["pnpm", "release:publish"], {
    folder: repository,
    // Provenance is signed by the machine that a release runs on; here is none that could.
    environment: { ...environment, npm_config_provenance: "false", NPM_CONFIG_PROVENANCE: "false" },
  });
  const version = await versionOf(repository);
  const answer = await fetch(new URL(`@predgate%2fcli/${version}`, registry.url));
  if (!answer.ok)
    throw new Error(`@predgate/cli@${version} did not reach the registry:\n${published.output}`);
  return version;
}

export async function versionOf(repository: string): Promise<string> {
  const manifest: { version: string } = JSON.parse(
    await readFile(join(repository, "packages/client/package.json"), "utf8"),
  );
  return manifest.version;
}

async function addChangeset(repository: string): Promise<void> {
  const text = '---\n"@predgate/client": patch\n---\n\nA rehearsal.\n';
  await writeFile(join(repository, ".changeset/rehearsal.md"), text);
}
