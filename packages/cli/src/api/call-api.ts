import type { Connection } from "../connect/connection.ts";
import { previewTarget } from "../connect/preview-target.ts";
import type { Kit } from "../define/kit.ts";
import { wantsJson } from "../define/shared-options.ts";
import { CliError } from "../errors/cli-error.ts";
import { usageError } from "../errors/usage-error.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Assignment } from "../input/assignments.ts";
import { gatherInput } from "../input/gather-input.ts";
import { listenForInterrupt } from "../io/interrupt.ts";
import { readGivenFile } from "../io/read-given-file.ts";
import { oneLine, stripControls } from "../io/strip-controls.ts";
import { curlLine } from "../output/curl-line.ts";
import { printDocument } from "../output/print-document.ts";
import { printRequest } from "../output/print-request.ts";

export interface ApiOptions {
  readonly method: string;
  readonly path: string;
  readonly fields: readonly Assignment[];
  readonly document: string | undefined;
  readonly headers: readonly (readonly [string, string])[];
  readonly include: boolean;
  readonly preview: "request" | "curl" | undefined;
}

interface Surroundings {
  readonly kit: Kit;
  readonly connection: Connection;
}

type Target = Pick<Connection, "baseUrl" | "pathPrefix">;

/** One raw call. Its body is the result whatever the status; the status decides the exit code. */
export async function callApi(options: ApiOptions, given: Surroundings): Promise<ExitCode> {
  const { kit, connection } = given;
  const { url, headers, body } = await requestOf(options, { kit, target: connection });
  const interrupt = listenForInterrupt();
  const answer = await send({ options, url, body, headers, signal: interrupt.signal }, connection);
  if (kit.shared.verbose) kit.context.stderr.write(`< ${answer.status}\n`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const text = new TextDecoder().decode(bytes);
  interrupt.release();
  if (options.include) {
    kit.context.stdout.write(`HTTP ${answer.status}\n`);
    for (const [name, value] of answer.headers) kit.context.stdout.write(`${name}: ${oneLine(value)}\n`);
    kit.context.stdout.write("\n");
  }
  const document = parsed(text);
  const isDocument = (typeof document === "object" && document !== null) || wantsJson(kit.shared);
  if (isDocument && text !== "") await printDocument(document, kit);
  else if (kit.context.stdout.isTerminal) kit.context.stdout.write(`${stripControls(text)}\n`);
  // Into a file or a pipe: text without what a terminal would obey, anything else (a sound, a picture) byte for byte.
  else kit.context.stdout.write(text.includes("\ufffd") ? bytes : stripControls(text));
  if (answer.ok) return exitCodes.success;
  throw refused({ status: answer.status, document });
}

/** `--dry-run` and `--curl`: the call as it would be made. */
export async function previewApi(
  options: ApiOptions,
  given: { readonly kit: Kit; readonly asJson: boolean },
): Promise<ExitCode> {
  const { kit } = given;
  const curl = options.preview === "curl";
  const target = previewTarget(kit, { as: curl ? "curl" : "request" });
  const { url, headers, body } = await requestOf(options, { kit, target });
  const request = {
    method: options.method,
    url: url.href,
    headers,
    body: body === undefined ? undefined : parsed(body),
  };
  if (curl) kit.context.stdout.write(`${curlLine(request, target.apiKey)}\n`);
  else await printRequest(request, given);
  return exitCodes.success;
}

async function requestOf(
  options: ApiOptions,
  { kit, target }: { readonly kit: Kit; readonly target: Target },
) {
  const { input } = await gatherInput(
    { document: undefined, assignments: options.fields, flags: [], model: undefined },
    kit.context,
  );
  const url = addressOf(options.path, target);
  const inQuery = options.method === "GET" || options.method === "HEAD";
  if (inQuery) {
    for (const [key, value] of Object.entries(input)) {
      url.searchParams.append(key, typeof value === "string" ? value : JSON.stringify(value));
    }
  }
  const body = await bodyOf({ options, input, inQuery }, kit);
  const headers: Record<string, string> = {
    ...(body === undefined ? {} : { "content-type": "application/json" }),
    ...Object.fromEntries(options.headers.map(([name, value]) => [name.toLowerCase(), value])),
  };
  return { url, headers, body };
}

/** Only the gateway is called with the key: an address of another origin is refused. */
function addressOf(path: string, target: Target): URL {
  const base = target.baseUrl.replace(/\/+$/, "");
  const absolute = /^[a-z][a-z0-9+.-]*:\/\//i.test(path);
  const beneath = path.startsWith("/") ? `${base}${path}` : `${base}${target.pathPrefix}/v1/${path}`;
  const address = absolute ? path : beneath;
  if (URL.canParse(address)) {
    const url = new URL(address);
    if (url.origin === new URL(base).origin) return url;
  }
  throw usageError({
    code: "foreign_address",
    sentence: {
      en: `${oneLine(path)} is no path of ${new URL(base).origin}.`,
      zh: `${oneLine(path)} 不是 ${new URL(base).origin} 的路径。`,
    },
    remedy: {
      en: "The key goes to the configured gateway only: write a path, or change --base-url.",
      zh: "密钥只发往已配置的网关：请写路径，或修改 --base-url。",
    },
  });
}

async function bodyOf(
  given: {
    readonly options: ApiOptions;
    readonly input: Readonly<Record<string, unknown>>;
    readonly inQuery: boolean;
  },
  kit: Kit,
): Promise<string | undefined> {
  const { options, input } = given;
  if (options.document !== undefined)
    return (await readGivenFile(options.document, kit.context)).toString("utf8");
  if (given.inQuery || Object.keys(input).length === 0) return undefined;
  return JSON.stringify(input);
}

async function send(
  given: {
    readonly options: ApiOptions;
    readonly url: URL;
    readonly body: string | undefined;
    readonly headers: Readonly<Record<string, string>>;
    readonly signal: AbortSignal;
  },
  connection: Connection,
): Promise<Response> {
  try {
    return await connection.fetch(given.url.href, {
      method: given.options.method,
      headers: { ...given.headers, authorization: `Bearer ${connection.apiKey}` },
      // A redirect could lead the key to another host.
      redirect: "manual",
      signal: given.signal,
      ...(given.body === undefined ? {} : { body: given.body }),
    });
  } catch (error) {
    given.signal.throwIfAborted();
    const cause =
      error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new CliError({
      code: "connection",
      exitCode: exitCodes.gateway,
      sentence: {
        en: `${given.url.origin} could not be reached: ${oneLine(cause)}.`,
        zh: `无法连接 ${given.url.origin}：${oneLine(cause)}。`,
      },
      remedy: {
        en: "`predgate doctor` looks for the reason. A POST may have taken effect.",
        zh: "`predgate doctor` 可查找原因。POST 可能已生效。",
      },
      cause: error,
    });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const exitCodeOfStatus: Readonly<Record<number, ExitCode>> = {
  401: exitCodes.authentication,
  403: exitCodes.authentication,
  402: exitCodes.limited,
  429: exitCodes.limited,
};

function refused(given: { readonly status: number; readonly document: unknown }): CliError {
  const { status, document } = given;
  const detail =
    typeof document === "object" && document !== null && "detail" in document
      ? `: ${oneLine(String(document.detail))}`
      : "";
  return new CliError({
    code: "http_error",
    exitCode:
      exitCodeOfStatus[status] ?? (status >= 400 && status < 500 ? exitCodes.usage : exitCodes.gateway),
    sentence: { en: `The gateway answered ${status}${detail}`, zh: `网关返回 ${status}${detail}` },
    details: { status },
  });
}
