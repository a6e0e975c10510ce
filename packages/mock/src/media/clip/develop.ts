import { randomness } from "../arithmetic/random.ts";
import type { Picture } from "../picture.ts";
import type { Scene } from "./scene.ts";

/** Saturation, grain and the number of brightness levels, applied in place. */
export function develop({ picture, scene, frame }: { picture: Picture; scene: Scene; frame: number }): void {
  const { rgba } = picture;
  const next = randomness(`grain ${frame} ${scene.seed}`);
  const levels = Math.max(2, scene.levels);
  const step = 255 / (levels - 1);
  for (let place = 0; place < rgba.length; place += 4) {
    const red = rgba[place] ?? 0;
    const green = rgba[place + 1] ?? 0;
    const blue = rgba[place + 2] ?? 0;
    const grey = red * 0.299 + green * 0.587 + blue * 0.114;
    const grain = scene.grain > 0.01 ? (next() - 0.5) * scene.grain : 0;
    rgba[place] = settle(grey + (red - grey) * scene.saturation + grain, step);
    rgba[place + 1] = settle(grey + (green - grey) * scene.saturation + grain, step);
    rgba[place + 2] = settle(grey + (blue - grey) * scene.saturation + grain, step);
  }
}

function settle(value: number, step: number): number {
  return step <= 1 ? value : Math.round(value / step) * step;
}
