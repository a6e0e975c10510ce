import type { Picture } from "../picture.ts";
import { clearTimes } from "./clear-times.ts";
import { nodeDoor } from "./node-door.ts";

/** Lower is better and larger. */
const quantizer = 26;

/** An MP4 (H.264) of pictures of one even size. Equal pictures give equal bytes. */
export async function encodeMp4(given: {
  frames: Iterable<Picture>;
  width: number;
  height: number;
  framesPerSecond: number;
}): Promise<Uint8Array<ArrayBuffer>> {
  const library = await loadQuietly();
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
let loading: Promise<Library> | undefined;

/** The library listens to the whole process's uncaught errors once it is loaded; those listeners are taken off. */
function loadQuietly(): Promise<Library> {
  loading ??= (async () => {
    const events = ["uncaughtException", "unhandledRejection"] as const;
    const listeners = (event: string): readonly unknown[] =>
      nodeDoor() ? process.listeners(event as "exit") : [];
    const before = events.map((event) => new Set(listeners(event)));
    const module = await import("h264-mp4-encoder");
    const library: Library =
      "createH264MP4Encoder" in module ? module : (module as { default: Library }).default;
    const first = await library.createH264MP4Encoder();
    first.delete();
    for (const [index, event] of events.entries()) {
      for (const listener of listeners(event)) {
        if (!before[index]?.has(listener)) process.removeListener(event, listener as () => void);
      }
    }
    return library;
  })();
  return loading;
}
