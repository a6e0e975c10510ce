import type { Picture } from "../picture.ts";
import type { Spectrogram } from "./spectrogram.ts";

/** From silent to loud; each is brighter than the one before, so that brightness alone tells loudness. */
const stops = [
  [2, 2, 14],
  [40, 14, 84],
  [104, 24, 122],
  [168, 44, 110],
  [224, 84, 74],
  [250, 150, 60],
  [252, 252, 190],
] as const;

/** The picture of a spectrogram: time from left to right, pitch from bottom to top, loud is bright. */
export function colourSpectrogram({ width, height, loudness }: Spectrogram): Picture {
  const rgba = new Uint8ClampedArray(width * height * 4);
  for (const [index, here] of loudness.entries()) {
    const place = here * (stops.length - 1);
    const whole = Math.min(Math.floor(place), stops.length - 2);
    const low = stops[whole] ?? stops[0];
    const high = stops[whole + 1] ?? low;
    for (const channel of [0, 1, 2] as const) {
      rgba[index * 4 + channel] = Math.round(low[channel] + (high[channel] - low[channel]) * (place - whole));
    }
    rgba[index * 4 + 3] = 255;
  }
  return { width, height, rgba };
}
