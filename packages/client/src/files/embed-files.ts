import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { Settings } from "../options/settings.ts";
import { holdsFile, isPlain } from "./holds-file.ts";
import { uploadFile } from "./upload-file.ts";

/** Up to here a file travels inside the request, as the API's authors advise. */
const largestInline = 256 * 1024;

/** The input with every file in it as text: a data URI where it is small, else the address it was uploaded to. */
export async function embedFiles(
  settings: Settings,
  value: unknown,
  {
    signal,
    field = "input",
    within = [],
  }: {
    readonly signal?: AbortSignal | undefined;
    readonly field?: string;
    /** What the value stands in. */
    readonly within?: readonly unknown[];
  },
): Promise<unknown> {
  const given = await value;
  if (!holdsFile(given)) return given;
  if (within.includes(given))
    throw new InvalidArgumentError(`${field} must be JSON and files, and holds itself.`);
  const embedded = (item: unknown, name: string) =>
    embedFiles(settings, item, { signal, field: field + name, within: [...within, given] });
  if (Array.isArray(given)) {
    return Promise.all(given.map((item, index) => embedded(item, `[${index}]`)));
  }
  const blob = await toBlob(given);
  if (blob) {
    if (blob.size > largestInline) return (await uploadFile(settings, blob, { signal })).url;
    return `data:${blob.type || "application/octet-stream"};base64,${base64(new Uint8Array(await blob.arrayBuffer()))}`;
  }
  if (!isPlain(given as object)) {
    throw new InvalidArgumentError(`${field} must be JSON, a Blob, bytes or a stream, not ${String(given)}.`);
  }
  const entries = Object.entries(given as object).map(
    async ([name, item]) => [name, await embedded(item, `.${name}`)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

/** Bytes of any kind as a Blob; undefined where it is something else. */
async function toBlob(value: unknown): Promise<Blob | undefined> {
  if (value instanceof Blob) return value;
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return new Blob([value as BlobPart]);
  const { getReader, [Symbol.asyncIterator]: iterate } = value as Partial<
    ReadableStream & AsyncIterable<unknown>
  >;
  if (getReader) return new Response(value as ReadableStream).blob();
  if (!iterate) return undefined;
  const parts: BlobPart[] = [];
  for await (const part of value as AsyncIterable<BlobPart>) parts.push(part);
  return new Blob(parts);
}

function base64(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
