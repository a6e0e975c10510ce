import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { run } from "./run-command.ts";

/** A registry on this machine, for as long as the rehearsal lasts. */
export interface Registry {
  readonly url: string;
  /** What makes npm and pnpm use it, and nothing of the user's own settings. */
  readonly environment: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
}

/**
 * Starts a registry on the loopback interface with throw-away storage. Our packages live only in it; what they stand on
 * comes through it from the registry that this machine is configured with.
 */
export async function startRegistry(folder: string): Promise<Registry> {
  await installVerdaccio();
  const upstream = (
    await run(["npm", "config", "get", "registry"], { folder: import.meta.dirname })
  ).stdout.trim();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  await mkdir(folder, { recursive: true });
  const configuration = join(folder, "verdaccio.yaml");
  await writeFile(configuration, configure({ folder, upstream }));
  const settings = join(folder, "npmrc");
  // Publishing asks for a key, whatever it is; the registry lets everybody in.
  await writeFile(
    settings,
    `registry=${url}\n//127.0.0.1:${port}/:_authToken=rehearsal\nfund=false\naudit=false\n`,
  );
  const verdaccio = join(import.meta.dirname, "node_modules/verdaccio/bin/verdaccio");
  const child = spawn(
    process.execPath,
    [verdaccio, "--config", configuration, "--listen", `127.0.0.1:${port}`],
    {
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let log = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      log = `${log}${text}`.slice(-4000);
    });
  }
  const close = async (): Promise<void> => stop(child);
  try {
    await waitUntilReady({ url, child });
  } catch (cause) {
    await close();
    throw new Error(`The registry did not start:\n${log}`, { cause });
  }
  return {
    url,
    environment: {
      npm_config_userconfig: settings,
      npm_config_registry: url,
      npm_config_cache: join(folder, "npm-cache"),
      npm_config_update_notifier: "false",
      NO_PROXY: "127.0.0.1,localhost",
      no_proxy: "127.0.0.1,localhost",
    },
    close,
  };
}

async function installVerdaccio(): Promise<void> {
  const folder = import.meta.dirname;
  if (existsSync(join(folder, "node_modules/verdaccio/package.json"))) return;
  await run(["npm", "ci", "--no-audit", "--no-fund"], { folder });
}

function configure({ folder, upstream }: { folder: string; upstream: string }): string {
  const everybody = { access: "$all", publish: "$all", unpublish: "$all" };
  // JSON is YAML.
  return JSON.stringify({
    storage: join(folder, "storage"),
    uplinks: { machine: { url: upstream, timeout: "60s", max_fails: 10, maxage: "30m" } },
    packages: { "@predgate/*": everybody, "**": { access: "$all", proxy: "machine" } },
    web: { enable: false },
    log: { type: "stdout", format: "pretty", level: "warn" },
    max_body_size: "200mb",
    server: { keepAliveTimeout: 60 },
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string")
    throw new Error("The system gave no port to listen on.");
  return address.port;
}

async function waitUntilReady({ url, child }: { url: string; child: ChildProcess }): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) throw new Error(`It exited with ${child.exitCode}.`);
    const answer = await fetch(new URL("-/ping", url)).catch(() => undefined);
    if (answer?.ok === true) return;
    await sleep(100);
  }
  throw new Error("It did not answer within 30 seconds.");
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("close", resolve));
  child.kill();
  await Promise.race([ended, sleep(5000).then(() => child.kill("SIGKILL"))]);
}
