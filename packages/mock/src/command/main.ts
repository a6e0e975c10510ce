import type { ReadDocument } from "../document-file/read-document.ts";
import type { Mock } from "../mock.ts";
import { type Served, serve } from "../serve.ts";
import { printable } from "../text/printable.ts";
import { helpText } from "./flags.ts";
import { packageVersion } from "./package-version.ts";
import { readSettings } from "./read-settings.ts";
import { startError } from "./start-error.ts";

/** Where the command writes, and what ends it. */
export interface CommandIo {
  readonly stdout: { readonly write: (text: string) => unknown };
  readonly stderr: { readonly write: (text: string) => unknown };
  /** Stops the server. Default: SIGINT or SIGTERM. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs `predgate-mock` until it is stopped and gives its exit code: 0 after a stop, `--help` or `--version`, 1 when the
 * server cannot start, 2 when the command line is wrong.
 */
export async function main(argv: readonly string[], io: CommandIo): Promise<number> {
  if (argv[0] === "proxy") {
    const { proxyMain } = await import("../proxy/command/main.ts");
    return proxyMain(argv.slice(1), { ...io, stopped: () => stopped(io.signal) });
  }
  const settings = readSettings(argv);
  if ("help" in settings) {
    io.stdout.write(helpText());
    return 0;
  }
  if ("version" in settings) {
    io.stdout.write(`${packageVersion()}\n`);
    return 0;
  }
  if ("wrong" in settings) {
    io.stderr.write(`predgate-mock: ${settings.wrong}\nSee predgate-mock --help.\n`);
    return 2;
  }
  let served: Served;
  let watching: { close: () => void } | undefined;
  try {
    const read = settings.spec === undefined ? undefined : await readSpec(settings.spec);
    served = await serve({
      ...settings.serve,
      spec: read?.document,
      webhooks: {
        ...settings.serve.webhooks,
        onRefused: ({ event, url, reason }) =>
          io.stderr.write(
            `predgate-mock: the webhook "${event}" to ${printable(url)} was not sent. ${reason}\n`,
          ),
      },
      onViolation: ({ call, violations }) =>
        io.stderr.write(
          `predgate-mock: ${printable(`${call.request.method} ${call.target}: ${violations.join("; ")}`)}\n`,
        ),
    });
    if (settings.spec !== undefined && read !== undefined)
      watching = await follow({ path: settings.spec, files: read.files, mock: served.mock, io });
  } catch (error) {
    io.stderr.write(`predgate-mock: ${startError(error)}\n`);
    return 1;
  }
  io.stdout.write(`predgate-mock listening on ${served.url}\n`);
  await stopped(io.signal);
  watching?.close();
  await served.close();
  return 0;
}

/** Loaded only when asked for: most starts need neither YAML nor files. */
async function readSpec(path: string): Promise<ReadDocument> {
  const { readDocument } = await import("../document-file/read-document.ts");
  return readDocument(path);
}

/** Takes up the document whenever it is saved; a broken one is told of, and the last good one stays. */
async function follow(what: {
  path: string;
  files: readonly string[];
  mock: Mock;
  io: CommandIo;
}): Promise<{ close: () => void }> {
  const { watchDocument } = await import("../document-file/watch-document.ts");
  const { path, files, mock, io } = what;
  const refuse = (error: unknown): void => {
    const reason = error instanceof Error ? error.message : String(error);
    io.stderr.write(`predgate-mock: kept the last good document, for ${reason}\n`);
  };
  return watchDocument({
    path,
    files,
    onChange: (document) => {
      try {
        mock.reload(document);
        io.stdout.write(`predgate-mock took up ${path}\n`);
      } catch (error) {
        refuse(error);
      }
    },
    onError: refuse,
  });
}

function stopped(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal !== undefined) {
      if (signal.aborted) resolve();
      signal.addEventListener("abort", () => resolve(), { once: true });
      return;
    }
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}
