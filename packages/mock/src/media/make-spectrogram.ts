import { encodeJpeg } from "./encode/jpeg.ts";
import type { Job } from "./job.ts";
import { makeSound } from "./make-sound.ts";
import { samplesPerSecond } from "./sound/compose.ts";
import { samplesOfWav } from "./sound/wav.ts";
import { colourSpectrogram } from "./spectrum/colour-map.ts";
import { spectrogram } from "./spectrum/spectrogram.ts";

/** The picture of the spectrogram of the very WAV that `makeSound` makes of these facts. */
export function makeSpectrogram(facts: Job["facts"]): Promise<Uint8Array<ArrayBuffer>> {
  const samples = samplesOfWav(makeSound(facts));
  return encodeJpeg(colourSpectrogram(spectrogram({ samples, samplesPerSecond, width: 512, height: 512 })));
}
