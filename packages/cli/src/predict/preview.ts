import { resolveConfig } from "../config/resolve-config.ts";
import { resolveKey } from "../config/resolve-key.ts";
import { configFlags } from "../connect/config-flags.ts";
import { missingBaseUrl } from "../connect/connection.ts";
import type { Kit } from "../define/kit.ts";
import { wantsJson } from "../define/shared-options.ts";
import { usageError } from "../errors/usage-error.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { OpenedFile } from "../input/opened-file.ts";
import { curlLine } from "../output/curl-line.ts";
import type { PreviewedRequest } from "../output/print-request.ts";
import { printRequest } from "../output/print-request.ts";
import { createBody } from "./create-body.ts";
import type { CreateChoices } from "./create-flags.ts";

/** Up to here the client sends a file as a data URI; beyond, it is uploaded first. */
const dataUriLimit = 256 * 1024;
const mockBaseUrl = "http://mock.predgate.test";

/** `--dry-run` and `--curl`: the request exactly as it would be sent, taken from the client on its way out. */
export async function previewCreate(
  options: {
    readonly model: string;
    readonly input: Readonly<Record<string, unknown>>;
    readonly create: CreateChoices;
  },
  kit: Kit,
): Promise<ExitCode> {
  const curl = options.create.preview === "curl";
  if (curl && kit.shared.mock) throw curlNeedsAServer();
  const config = resolveConfig(kit.context, configFlags(kit.shared));
  const baseUrl = kit.shared.mock ? mockBaseUrl : config.get("base_url")?.value;
  if (baseUrl === undefined) throw missingBaseUrl();
  const request = await capture({
    ...options,
    baseUrl,
    pathPrefix: config.get("path_prefix")?.value ?? "/replicate",
  });
  if (curl) {
    const key = resolveKey({ flag: kit.shared.apiKey, config }, kit.context);
    const fromVariable = key === undefined || key.source === "PREDGATE_API_KEY";
    if (!fromVariable) {
      kit.note({
        en: "Note: the line holds your key. PREDGATE_API_KEY keeps it out.",
        zh: "注意：该命令包含你的密钥。使用 PREDGATE_API_KEY 可避免。",
      });
    }
    kit.context.stdout.write(`${curlLine(request, fromVariable ? undefined : key.value)}\n`);
    return exitCodes.success;
  }
  await printRequest(request, { kit, asJson: wantsJson(kit.shared) });
  return exitCodes.success;
}

async function capture(given: {
  readonly model: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly create: CreateChoices;
  readonly baseUrl: string;
  readonly pathPrefix: string;
}): Promise<PreviewedRequest> {
  const { createClient } = await import("@predgate/client");
  let seen: PreviewedRequest | undefined;
  const client = createClient({
    apiKey: "preview",
    baseUrl: given.baseUrl,
    pathPrefix: given.pathPrefix,
    validate: "off",
    retry: { attempts: 1 },
    fetch: async (target, init) => {
      const request = new Request(target, init);
      const text = await request.text();
      seen = {
        method: request.method,
        url: request.url,
        headers: Object.fromEntries([...request.headers].filter(([name]) => name !== "authorization")),
        body: text === "" ? undefined : (JSON.parse(text) as unknown),
      };
      throw new TypeError("This request is shown, not sent.");
    },
  });
  const input = Object.fromEntries(
    Object.entries(given.input).map(([key, value]) => [key, previewed(value)]),
  );
  const failure = await client.predictions
    .create(given.model, createBody({ input, create: given.create }))
    .then(undefined, (error: unknown) => error);
  if (seen === undefined) throw failure;
  return seen;
}

function previewed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(previewed);
  if (!(value instanceof OpenedFile)) return value;
  if (value.bytes.byteLength <= dataUriLimit) return value.dataUri();
  return `<URL of ${value.path} after its upload, ${value.bytes.byteLength} bytes>`;
}

function curlNeedsAServer() {
  return usageError({
    code: "curl_needs_a_server",
    sentence: { en: "curl cannot reach the embedded mock.", zh: "curl 无法访问内置模拟网关。" },
    remedy: {
      en: "Start `predgate mock --port 8787` and use --base-url http://127.0.0.1:8787 --curl.",
      zh: "请启动 `predgate mock --port 8787`，并使用 --base-url http://127.0.0.1:8787 --curl。",
    },
  });
}
