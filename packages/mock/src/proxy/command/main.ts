import { appendFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import bundled from "@predgate/client/openapi.json" with { type: "json" };
import { startError } from "../../command/start-error.ts";
import type { OpenApiDocument } from "../../document/model.ts";
import { readApi } from "../../document/read-api.ts";
import { readDocument } from "../../document-file/read-document.ts";
import { printable } from "../../text/printable.ts";
import { checkRecord } from "../check-record.ts";
import { createProxy } from "../create-proxy.ts";
import type { CountedDrift, Drift } from "../drift/drift.ts";
import type { Exchange } from "../model.ts";
import { readRecord } from "../record/read-record.ts";
import { pageWriter } from "../report/pages.ts";
import { reportOf } from "../report/report.ts";
import { reportText } from "../report/report-text.ts";
import { serveProxy } from "../serve-proxy.ts";
import { type ProxySettings, proxyHelp, readProxySettings } from "./flags.ts";

/** Where the command writes, and what ends it. */
export interface ProxyIo {
  readonly stdout: { readonly write: (text: string) => unknown };
  readonly stderr: { readonly write: (text: string) => unknown };
  /** Resolves when the proxy is to stop. */
  readonly stopped: () => Promise<void>;
}

/**
 * Runs `predgate-mock proxy` and gives its exit code: 0 after a stop, 1 when it cannot start or `--check` finds drift,
 * 2 when the command line is wrong.
 */
export async function proxyMain(argv: readonly string[], io: ProxyIo): Promise<number> {
  const read = readProxySettings(argv);
  if ("help" in read) {
    io.stdout.write(proxyHelp());
    return 0;
  }
  if ("wrong" in read) {
    io.stderr.write(`predgate-mock proxy: ${read.wrong}\nSee predgate-mock proxy --help.\n`);
    return 2;
  }
  try {
    return await run({ settings: read.settings, io });
  } catch (error) {
    io.stderr.write(`predgate-mock proxy: ${startError(error)}\n`);
    return 1;
  }
}

async function run({ settings, io }: { settings: ProxySettings; io: ProxyIo }): Promise<number> {
  const document: OpenApiDocument =
    settings.spec === undefined ? bundled : (await readDocument(settings.spec)).document;
  const pages = pageWriter(readApi(document));
  const finish = async (found: {
    source: string;
    calls: number;
    drift: readonly CountedDrift[];
  }): Promise<number> => {
    const report = reportOf({ ...found, pages: pages.pages() });
    io.stdout.write(settings.json ? `${JSON.stringify(report, null, 2)}\n` : reportText(report));
    if (settings.pages !== undefined) await writePages({ folder: settings.pages, pages: pages.pages(), io });
    return report.drift.length;
  };
  if (settings.check !== undefined) {
    const exchanges = await recordAt(settings.check);
    const drift = await checkRecord({ exchanges, document, onExchange: pages.add });
    return (await finish({ source: settings.check, calls: exchanges.length, drift })) > 0 ? 1 : 0;
  }
  let writing = Promise.resolve();
  const proxy = createProxy({
    upstream: settings.upstream,
    replay: settings.replay === undefined ? undefined : await recordAt(settings.replay),
    spec: document,
    onExchange: ({ exchange, drift, fresh }) => {
      pages.add({ exchange, drift });
      for (const found of fresh) io.stderr.write(`drift: ${lineOf(found)}\n`);
      const { record } = settings;
      if (record !== undefined)
        writing = writing.then(() => appendFile(record, `${JSON.stringify(exchange)}\n`, { mode: 0o600 }));
    },
  });
  if (settings.record !== undefined) await appendFile(settings.record, "", { mode: 0o600 });
  const served = await serveProxy({ proxy, port: settings.port, host: settings.host });
  const source = settings.upstream ?? settings.replay ?? "";
  const say = settings.json ? io.stderr : io.stdout;
  say.write(
    `predgate-mock proxy listening on ${served.url}, ${settings.upstream === undefined ? "answering from" : "passing calls to"} ${source}\n`,
  );
  await io.stopped();
  await served.close();
  const drift = await proxy.drift();
  await writing;
  await finish({ source, calls: proxy.calls(), drift });
  return 0;
}

async function recordAt(path: string): Promise<Exchange[]> {
  return readRecord({ text: await readFile(path, "utf8"), name: path });
}

async function writePages({
  folder,
  pages,
  io,
}: {
  folder: string;
  pages: readonly { name: string; text: string }[];
  io: ProxyIo;
}): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name, text } of pages) await writeFile(join(folder, name), text);
  io.stderr.write(`${pages.length} ${pages.length === 1 ? "page" : "pages"} drawn in ${folder}\n`);
}

function lineOf(drift: Drift): string {
  return printable(`${drift.kind}: ${drift.operation} → ${drift.status}: ${drift.message}`);
}
