import { identifier } from "../../predictions/identifier.ts";
import { bodyTooLarge, invalidInput, type Problem } from "../../problems/problem.ts";
import { randomFrom } from "../../random/random.ts";
import { type Answer, json, problem } from "../../request/answer.ts";
import type { Call } from "../../request/call.ts";
import { largestBody } from "../../request/read-body.ts";
import type { FileRecord } from "../../state/model.ts";
import { fileBody } from "./file-body.ts";

/** Takes a file from the `content` field of a multipart body, with `metadata` (JSON) beside it. */
export async function upload(call: Call, on: { prefix: string }): Promise<Answer> {
  if (Number(call.request.headers.get("content-length") ?? 0) > largestBody)
    return problem(bodyTooLarge(largestBody));
  let form: FormData;
  try {
    form = await call.request.formData();
  } catch {
    return problem(missing("the body must be multipart/form-data with the file in its field content"));
  }
  const content = form.get("content");
  if (!(content instanceof Blob))
    return problem(missing("content is required: the file, as a multipart field"));
  if (content.size > largestBody) return problem(bodyTooLarge(largestBody));
  const metadata = await readMetadata(form.get("metadata"));
  if (metadata === undefined)
    return problem(
      invalidInput([
        { type: "invalid_type", field: "metadata", description: "metadata must be a JSON object" },
      ]),
    );
  const { world } = call;
  const bytes = new Uint8Array(await content.arrayBuffer());
  const sequence = await world.store.count("files");
  const named = form.get("filename");
  const typed = form.get("type");
  const file: FileRecord = {
    id: identifier(randomFrom(`${world.seed}/file/${sequence}`)),
    sequence,
    name:
      typeof named === "string"
        ? named
        : content instanceof File && content.name !== "blob"
          ? content.name
          : "file",
    contentType: (typeof typed === "string" ? typed : content.type) || "application/octet-stream",
    size: bytes.length,
    sha256: hex(await crypto.subtle.digest("SHA-256", bytes)),
    createdAt: world.clock.now(),
    metadata,
    bytes,
  };
  await world.store.putFile(file);
  return json(fileBody({ file, origin: call.origin, prefix: on.prefix }), { status: 201 });
}

const missing = (description: string): Problem =>
  invalidInput([{ type: "required", field: "content", description }]);

/** Some clients send it as a field, some as a part with a type of its own. */
async function readMetadata(field: FormDataEntryValue | null): Promise<Record<string, unknown> | undefined> {
  if (field === null) return {};
  try {
    const value: unknown = JSON.parse(typeof field === "string" ? field : await field.text());
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

const hex = (digest: ArrayBuffer): string =>
  Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
