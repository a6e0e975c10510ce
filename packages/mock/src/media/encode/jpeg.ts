import type { Picture } from "../picture.ts";
import { nodeDoor } from "./node-door.ts";

type Encode = (picture: Picture) => Promise<Uint8Array<ArrayBuffer>>;

const quality = 88;
let loading: Promise<Encode> | undefined;

/** A JPEG of a picture. The encoder (mozjpeg, compiled to WebAssembly) is loaded on first use. */
export async function encodeJpeg(picture: Picture): Promise<Uint8Array<ArrayBuffer>> {
  loading ??= load();
  const encode = await loading;
  return encode(picture);
}

async function load(): Promise<Encode> {
  const library = await import("@jsquash/jpeg/encode.js");
  const compiled = await compiledInNode();
  if (compiled) await (library.init as (module: WebAssembly.Module) => Promise<void>)(compiled);
  return async ({ rgba, width, height }) => {
    const image = { data: rgba, width, height, colorSpace: "srgb" } as const;
    return new Uint8Array(await library.default(image as ImageData, { quality }));
  };
}

/** The library fetches its WebAssembly by URL, which Node refuses for files; there it is read from the package. */
async function compiledInNode(): Promise<WebAssembly.Module | undefined> {
  const door = nodeDoor();
  if (!door) return undefined;
  const require = door.getBuiltinModule("node:module").createRequire(import.meta.url);
  const path = require.resolve("@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm");
  const bytes = await door.getBuiltinModule("node:fs/promises").readFile(path);
  return WebAssembly.compile(new Uint8Array(bytes));
}
