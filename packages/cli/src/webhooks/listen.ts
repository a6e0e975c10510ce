import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import { outsideFetch } from "../connect/connection.ts";
import type { Kit } from "../define/kit.ts";
import { wantsJson } from "../define/shared-options.ts";
import { CliError } from "../errors/cli-error.ts";
import { explain } from "../errors/explain.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { listenForInterrupt } from "../io/interrupt.ts";
import { oneLine } from "../io/strip-controls.ts";
import { printDocument } from "../output/print-document.ts";
import { statusName } from "../waiting/progress-view.ts";

export interface ListenOptions {
  readonly port: number;
  readonly host: string;
  readonly secrets: readonly string[];
  readonly forward: string | undefined;
  readonly count: number | undefined;
  /** Milliseconds. */
  readonly timeout: number | undefined;
}

/** A prediction with its logs is far below this; what is above is no webhook. */
const largestBody = 10_000_000;

/** Receives webhook calls until it is interrupted, has had its count, or its time is up. */
export async function listen(options: ListenOptions, kit: Kit): Promise<ExitCode> {
  const interrupt = listenForInterrupt();
  let accepted = 0;
  const ended = Promise.withResolvers<ExitCode>();
  const server = createServer((incoming, outgoing) => {
    receive({ incoming, outgoing, options, kit }).then(
      (wasAccepted) => {
        if (wasAccepted) accepted += 1;
        if (accepted === options.count) ended.resolve(exitCodes.success);
      },
      (error: unknown) => {
        outgoing.writeHead(500).end();
        ended.reject(error);
      },
    );
  });
  server.once("error", (error: NodeJS.ErrnoException) => ended.reject(cannotListen(options, error)));
  server.listen(options.port, options.host, () => {
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : options.port;
    const host = options.host.includes(":") ? `[${options.host}]` : options.host;
    kit.note({ en: `Listening on http://${host}:${port}`, zh: `正在监听 http://${host}:${port}` });
  });
  interrupt.signal.addEventListener("abort", () => ended.reject(interrupt.signal.reason));
  const timer =
    options.timeout === undefined ? undefined : setTimeout(() => ended.reject(outOfTime()), options.timeout);
  try {
    return await ended.promise;
  } finally {
    clearTimeout(timer);
    interrupt.release();
    server.close();
    server.closeAllConnections();
  }
}

async function receive(given: {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  readonly options: ListenOptions;
  readonly kit: Kit;
}): Promise<boolean> {
  const { incoming, outgoing, options, kit } = given;
  if (incoming.method !== "POST") {
    outgoing.writeHead(405, { allow: "POST" }).end();
    return false;
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    size += chunk.byteLength;
    if (size > largestBody) {
      outgoing.writeHead(413).end();
      return false;
    }
    chunks.push(chunk);
  }
  const body = Buffer.concat(chunks);
  if (options.secrets.length > 0) {
    const { verifyWebhook } = await import("@predgate/client/webhooks");
    try {
      await verifyWebhook({ headers: incoming.headers, body }, { secret: options.secrets });
    } catch (error) {
      kit.note(explain(error).sentence);
      outgoing.writeHead(401).end();
      return false;
    }
  }
  if (options.forward === undefined) outgoing.writeHead(204).end();
  else outgoing.writeHead(await forward({ incoming, body, url: options.forward }, kit)).end();
  await show({ body, verified: options.secrets.length > 0 }, kit);
  return true;
}

const passedOn = ["content-type", "webhook-id", "webhook-timestamp", "webhook-signature"];

async function forward(
  given: { readonly incoming: IncomingMessage; readonly body: Buffer; readonly url: string },
  kit: Kit,
): Promise<number> {
  const headers = passedOn.flatMap((name) => {
    const value = given.incoming.headers[name];
    return typeof value === "string" ? [[name, value]] : [];
  });
  try {
    const fetch = await outsideFetch(kit);
    const answer = await fetch(given.url, {
      method: "POST",
      headers: Object.fromEntries(headers) as Record<string, string>,
      body: new Uint8Array(given.body),
    });
    await answer.body?.cancel();
    return answer.status;
  } catch (error) {
    kit.note({
      en: `${given.url} could not be reached: ${String(error)}`,
      zh: `无法连接 ${given.url}：${String(error)}`,
    });
    return 502;
  }
}

async function show(given: { readonly body: Buffer; readonly verified: boolean }, kit: Kit): Promise<void> {
  const text = given.body.toString("utf8");
  let prediction: unknown;
  try {
    prediction = JSON.parse(text);
  } catch {
    prediction = text;
  }
  if (wantsJson(kit.shared)) {
    await printDocument({ verified: given.verified, prediction }, kit, { indent: 0 });
    return;
  }
  const known = prediction as { readonly id?: unknown; readonly status?: unknown } | null;
  const status = kit.say(statusName(String(known?.status ?? "?")));
  kit.context.stdout.write(`${oneLine(String(known?.id ?? "?"))}  ${status}\n`);
}

function cannotListen(options: ListenOptions, error: NodeJS.ErrnoException): CliError {
  return new CliError({
    code: "cannot_listen",
    exitCode: exitCodes.usage,
    sentence: {
      en: `Port ${options.port} of ${options.host} cannot be had (${error.code ?? error.message}).`,
      zh: `无法监听 ${options.host} 的端口 ${options.port}（${error.code ?? error.message}）。`,
    },
    remedy: { en: "Choose another --port; 0 takes a free one.", zh: "请换一个 --port；0 表示任选。" },
  });
}

function outOfTime(): CliError {
  return new CliError({
    code: "timeout",
    exitCode: exitCodes.timeout,
    sentence: { en: "The time for listening is up.", zh: "监听时间已到。" },
  });
}
