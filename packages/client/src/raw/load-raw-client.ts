import createFetchClient from "openapi-fetch";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { send } from "../fetch/send.ts";
import type { Settings } from "../options/settings.ts";
import type { RawClient } from "./raw-client.ts";

/**
 * openapi-fetch over the client's own sending. Its paths are the document's; the prefix in them gives way to the one
 * in the options. Answers of any status come back as openapi-fetch gives them; what is thrown are our errors.
 */
export function loadRawClient(settings: Settings): RawClient {
  const { baseUrl } = settings;
  const sendRaw = async (request: Request): Promise<Response> => {
    const { url, method, signal } = request;
    if (!url.startsWith(`${baseUrl}/`))
      throw new InvalidArgumentError(`client.raw calls nothing but ${baseUrl}.`);
    const path = url.slice(baseUrl.length).replace(/^\/replicate(?=\/)/, "");
    // Anything else might create something that is billed.
    const repeatable = /^(GET|HEAD|OPTIONS)$/.test(method) || /\/(cancel|files)$/.test(path);
    const sentAt = new Date();
    const sending = {
      method,
      path,
      headers: Object.fromEntries(request.headers),
      body: request.body ? await request.arrayBuffer() : undefined,
      repeatable,
      signal,
    };
    const outcome = await send(settings, sending);
    if (outcome.kind === "answered" && (outcome.ok || outcome.status >= 400)) {
      const { status, headers, text } = outcome;
      return new Response(text || null, { status, headers });
    }
    const { errorFromOutcome, uncertainCreate } = await import("../errors/composed.ts");
    const error = errorFromOutcome(settings, sending, outcome);
    throw repeatable ? error : uncertainCreate(outcome, error, sentAt);
  };
  return createFetchClient({ baseUrl, fetch: sendRaw });
}
