import type { Job, MakerName } from "./job.ts";
import { makeClip } from "./make-clip.ts";
import { makePicture } from "./make-picture.ts";
import { makeSound } from "./make-sound.ts";
import { makeSpectrogram } from "./make-spectrogram.ts";
import { makeText } from "./make-text.ts";

type Maker = (facts: Job["facts"]) => Promise<Uint8Array<ArrayBuffer>>;

const makers: Readonly<Record<MakerName, Maker>> = {
  sound: async (facts) => makeSound(facts),
  spectrogram: makeSpectrogram,
  clip: makeClip,
  "picture-png": (facts) => makePicture({ facts, format: "png" }),
  "picture-jpeg": (facts) => makePicture({ facts, format: "jpeg" }),
  text: async (facts) => makeText(facts),
};

/** Makes a file's bytes, here and now. Equal jobs give equal bytes, in every process and engine. */
export function make(job: Job): Promise<Uint8Array<ArrayBuffer>> {
  return makers[job.maker](job.facts);
}
