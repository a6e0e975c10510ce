import { randomness } from "../arithmetic/random.ts";
import { sine } from "../arithmetic/sine.ts";
import type { Picture } from "../picture.ts";
import { blend, layEllipse } from "./canvas.ts";
import { driftManners } from "./drift-table.ts";
import type { Scene } from "./scene.ts";

/** Lays petals, snow, rain … as they are at `time` (0 to 1, then it begins anew). */
export function layDrift({ on, scene, time }: { on: Picture; scene: Scene; time: number }): void {
  const manner = driftManners[scene.drift];
  const next = randomness(`drift ${scene.seed}`);
  const margin = 24;
  const spanX = on.width + margin * 2;
  const spanY = (manner.glimmer && manner.down === 0 ? on.height * 0.6 : on.height) + margin * 2;
  const scale = on.width / 512;
  for (let index = 0; index < scene.driftCount; index++) {
    const [startX, startY, nearness, phase, tint] = [next(), next(), 0.35 + next() * 0.65, next(), next()];
    const x =
      wrap(startX + manner.across * time) * spanX -
      margin +
      sine(time + phase) * manner.swing * nearness * scale;
    const y = wrap(startY + manner.down * time) * spanY - margin;
    const glimmer = manner.glimmer ? 0.55 + 0.45 * sine(time * (1 + (index % 3)) + phase) : 1;
    const turned = manner.swing > 0 ? 0.7 + 0.3 * sine(time * 2 + phase) : 1;
    layEllipse({
      on,
      x,
      y,
      radiusX: manner.radiusX * nearness * turned * scale,
      radiusY: manner.radiusY * nearness * scale,
      lean: manner.lean,
      colour: blend({ from: scene.accent, to: [255, 255, 255], amount: tint * 0.45 }),
      opacity: manner.opacity * glimmer * nearness,
    });
  }
}

function wrap(place: number): number {
  return place - Math.floor(place);
}
