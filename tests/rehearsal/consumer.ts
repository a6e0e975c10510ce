import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Registry } from "./registry.ts";
import { attempt, type CommandOptions, run } from "./run-command.ts";

export type PackageManager = "npm" | "pnpm";

export const PACKAGES: readonly string[] = ["@predgate/client", "@predgate/mock", "@predgate/cli"];

/** A fresh project that uses the packages as a stranger would. */
export interface Consumer {
  readonly folder: string;
  /** Installs this version of our packages, and what the project needs besides. */
  readonly install: (version: string) => Promise<string>;
  /** Runs a command that one of the packages brings. */
  readonly command: (...parameters: readonly string[]) => Promise<string>;
  /** Runs a program of the project. */
  readonly node: (...parameters: readonly string[]) => Promise<string>;
  /** The places that a TypeScript of this major version finds fault with, as `file:line`. */
  readonly typeCheck: (major: 5 | 7) => Promise<readonly string[]>;
}

const mostInstalls = 3;

/**
 * The registry behind ours fails for a moment at times, and ours then says that there is no such package, which no
 * package manager asks for twice.
 */
async function installPatiently(command: readonly string[], options: CommandOptions): Promise<void> {
  for (let attempts = 1; ; attempts += 1) {
    const result = await attempt(command, options);
    if (result.code === 0) return;
    if (attempts === mostInstalls || !/E404|ERR_PNPM_FETCH|ETIMEDOUT|ECONNRESET|E50\d/.test(result.output)) {
      throw new Error(`${command.join(" ")} exited with ${result.code}:\n${result.output.trimEnd()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 15_000));
  }
}

export async function createConsumer({
  manager,
  folder,
  registry,
}: {
  manager: PackageManager;
  folder: string;
  registry: Registry;
}): Promise<Consumer> {
  await cp(join(import.meta.dirname, "consumer"), folder, { recursive: true });
  if (manager === "npm") await rm(join(folder, "pnpm-workspace.yaml"));
  const options = { folder, environment: registry.environment };
  return {
    folder,
    install: async (version) => {
      const path = join(folder, "package.json");
      const manifest: Record<string, unknown> = JSON.parse(await readFile(path, "utf8"));
      const dependencies = Object.fromEntries(PACKAGES.map((name) => [name, version]));
      await writeFile(path, `${JSON.stringify({ ...manifest, dependencies }, null, 2)}\n`);
      await installPatiently(
        manager === "npm" ? ["npm", "install"] : ["pnpm", "install", "--no-frozen-lockfile"],
        options,
      );
      return `${PACKAGES.length} packages at ${version}`;
    },
    command: async (...parameters) => {
      const starter = manager === "npm" ? ["npm", "exec", "--offline", "--"] : ["pnpm", "exec"];
      return (await run([...starter, ...parameters], options)).stdout.trim();
    },
    node: async (...parameters) => (await run([process.execPath, ...parameters], options)).stdout.trim(),
    typeCheck: async (major) => {
      const compiler = join(folder, `node_modules/typescript-${major}/bin/tsc`);
      const result = await attempt([process.execPath, compiler, "-p", ".", "--pretty", "false"], options);
      const places = [...result.output.matchAll(/^(\S+?)\((\d+),\d+\): error/gm)];
      if (result.code !== 0 && places.length === 0)
        throw new Error(`TypeScript ${major} failed:\n${result.output}`);
      return [...new Set(places.map(([, file, line]) => `${file}:${line}`))];
    },
  };
}
