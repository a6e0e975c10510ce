import { previewTarget } from "../connect/preview-target.ts";
import type { Kit } from "../define/kit.ts";
import { wantsJson } from "../define/shared-options.ts";
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
  const target = previewTarget(kit, { as: curl ? "curl" : "request" });
  const request = await capture({ ...options, ...target });
  if (curl) {
    kit.context.stdout.write(`${curlLine(request, target.apiKey)}\n`);
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
