import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { Settings } from "../options/settings.ts";
import type { RemoteFile } from "./remote-file.ts";

/** A file by its address, lazily. */
export function openFile(settings: Settings, address: string | URL): RemoteFile {
  const url = String(address);
  const [known, path] = /^https?:\/\/[^/]+([^?#]*)|^data:/i.exec(url) ?? [];
  if (!known) throw new InvalidArgumentError("A file's address begins with http:, https: or data:.");
  const fetched = async () => (await import("./fetch-file.ts")).fetchFile(settings, url);
  return {
    url,
    name: path?.replace(/.*\/\.*/s, "").replace(/[^\w.-]+/g, "_") || "file",
    blob: async () => (await fetched()).blob(),
    bytes: async () => new Uint8Array(await (await fetched()).arrayBuffer()),
    stream: async () => (await fetched()).body as NonNullable<Response["body"]>,
  };
}
