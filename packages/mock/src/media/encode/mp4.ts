import type { Picture } from "../picture.ts";
import { clearTimes } from "./clear-times.ts";
import { nodeDoor } from "./node-door.ts";
import { plainMp4 } from "./plain/plain-mp4.ts";

/** Lower is better and larger. */
const quantizer = 26;

/**
 * An MP4 (H.264) of pictures of one size, whose sides are multiples of 16. Equal pictures give equal bytes. Where
 * the encoder cannot be had, which is outside Node, the pictures are sent whole.
 */
export async function encodeMp4(given: {
  frames: Iterable<Picture>;
  width: number;
  height: number;
  framesPerSecond: number;
}): Promise<Uint8Array<ArrayBuffer>> {
  loading ??= loadQuietly();
  const library = await loading;
  if (library === undefined) return plainMp4(given);
  const encoder = await library.createH264MP4Encoder();
  try {
    encoder.width = given.width;
    encoder.height = given.height;
    encoder.frameRate = given.framesPerSecond;
    encoder.quantizationParameter = quantizer;
    encoder.initialize();
    for (const frame of given.frames) encoder.addFrameRgba(frame.rgba);
    encoder.finalize();
    const file = new Uint8Array(encoder.FS.readFile(encoder.outputFilename));
    encoder.FS.unlink(encoder.outputFilename);
    return clearTimes(file);
  } finally {
    encoder.delete();
  }
}

type Library = Pick<typeof import("h264-mp4-encoder"), "createH264MP4Encoder">;
let loading: Promise<Library | undefined> | undefined;

/**
 * The library is built for Node and is asked for by `require`, so that nobody who bundles the mock for another place
 * has to resolve it. It listens to the whole process's uncaught errors once it is loaded; those listeners are taken off.
 */
async function loadQuietly(): Promise<Library | undefined> {
  const door = nodeDoor();
  if (!door) return undefined;
  const events = ["uncaughtException", "unhandledRejection"] as const;
  const listeners = (event: string): readonly unknown[] => process.listeners(event as "exit");
  const before = events.map((event) => new Set(listeners(event)));
  const library: Library = door.getBuiltinModule("node:module").createRequire(import.meta.url)(
    "h264-mp4-encoder",
  );
  const first = await library.createH264MP4Encoder();
  first.delete();
  for (const [index, event] of events.entries()) {
    for (const listener of listeners(event)) {
      if (!before[index]?.has(listener)) process.removeListener(event, listener as () => void);
    }
  }
  return library;
}
