import type { Kit } from "../define/kit.ts";
import { stripControls } from "../io/strip-controls.ts";
import { printDocument, safeJson } from "./print-document.ts";

/** A request that is shown instead of sent. */
export interface PreviewedRequest {
  readonly method: string;
  readonly url: string;
  /** Without the key's. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export async function printRequest(
  request: PreviewedRequest,
  given: { readonly kit: Kit; readonly asJson: boolean },
): Promise<void> {
  const { kit } = given;
  const headers = { authorization: "Bearer [redacted]", ...request.headers };
  if (given.asJson) {
    // The fields of `--json` are a prediction's, not a request's.
    const json = kit.shared.json === undefined ? undefined : (true as const);
    const plain = { ...kit, shared: { ...kit.shared, json } };
    await printDocument({ ...request, headers }, plain);
    return;
  }
  const lines = [`${request.method} ${request.url}`];
  for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
  if (request.body !== undefined) lines.push("", safeJson(request.body));
  kit.context.stdout.write(`${stripControls(lines.join("\n"))}\n`);
}
