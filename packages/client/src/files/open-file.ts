import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { Settings } from "../options/settings.ts";
import type { RemoteFile } from "./remote-file.ts";

/** A file by its address, lazily. */
export function openFile(settings: Settings, address: string | URL): RemoteFile {
  const url = String(address);
  if (!/^(https?|data):/i.test(url)) {
    throw new InvalidArgumentError(
      `A file's address begins with http:, https: or data:, not ${JSON.stringify(url.slice(0, 60))}.`,
    );
  }
  const fetched = async () => (await import("./fetch-file.ts")).fetchFile(settings, url);
  const blob = async () => {
    const { stream, type } = await fetched();
    return new Response(stream, { headers: { "content-type": type } }).blob();
  };
  return {
    url,
    name: nameOf(url),
    blob,
    bytes: async () => new Uint8Array(await (await blob()).arrayBuffer()),
    stream: async () => (await fetched()).stream,
  };
}

function nameOf(url: string): string {
  const last = /^data:/i.test(url) ? "" : url.replace(/[?#].*/s, "").replace(/.*\//s, "");
  let name = last;
  try {
    name = decodeURIComponent(last);
  } catch {
    // Not percent-encoded after all.
  }
  return name.replace(/[\p{Cc}/\\:*?"<>|]/gu, "_").replace(/^\.+/, "") || "file";
}
