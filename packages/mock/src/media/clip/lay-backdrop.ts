import { clamp } from "../arithmetic/mix.ts";
import { sine } from "../arithmetic/sine.ts";
import type { Picture } from "../picture.ts";
import { blend } from "./canvas.ts";
import type { Colour, Scene } from "./scene.ts";

interface Backdrop {
  on: Picture;
  scene: Scene;
  sun: { x: number; y: number; radius: number };
  /** One line of heights for each ridge, the farthest first. */
  lines: readonly ((place: number) => number)[];
  /** 256 by 256, 0 to 1. */
  clouds: Float64Array;
  /** 0 to 1, then the clip begins anew. */
  time: number;
  sway: number;
  bob: number;
}

const channels = [0, 1, 2] as const;
const white: Colour = [255, 255, 255];

/**
 * Lays sky, sun, clouds, ridges and water: every point of the picture. The loops work channel by channel, for a
 * colour made anew for each of four million points would keep the garbage collector busier than the painter.
 */
export function layBackdrop(backdrop: Backdrop): void {
  const { on, scene, lines } = backdrop;
  const horizon = Math.round(on.height * (scene.water > 0 ? 0.7 : 1));
  for (let y = 0; y < horizon; y++) layRowOfSky({ ...backdrop, y });
  for (const [index, line] of lines.entries())
    layRidge({ ...backdrop, line, nearness: (index + 1) / lines.length, horizon });
  for (let y = horizon; y < on.height; y++) layRowOfWater({ ...backdrop, y, horizon });
}

function layRowOfSky({ on, scene, sun, clouds, time, y }: Backdrop & { y: number }): void {
  const base = blend({
    from: scene.skyTop,
    to: scene.skyBottom,
    amount: Math.min(1, y / (on.height * 0.62)),
  });
  const lit = blend({ from: scene.skyBottom, to: white, amount: 0.45 });
  const cloudRow = (Math.round((y / on.height) * 512) & 255) * 256;
  const drift = Math.round(time * 256);
  for (let x = 0; x < on.width; x++) {
    const away = Math.sqrt((x - sun.x) * (x - sun.x) + (y - sun.y) * (y - sun.y)) / sun.radius;
    const shine = away < 1 ? 1 : Math.min(1, Math.min(1, 0.75 / (away * away)) + 0.12 / away);
    const puff = clouds[cloudRow + ((Math.round((x / on.width) * 128) + drift) & 255)] ?? 0;
    const thick = Math.min(0.82, Math.max(0, (puff - 0.68 + scene.clouds * 0.36) * 2.4));
    const cloud = thick * (away < 1 ? 0.5 : 1);
    const place = (y * on.width + x) * 4;
    for (const channel of channels) {
      const clear = base[channel] + (scene.glow[channel] - base[channel]) * shine;
      on.rgba[place + channel] = clear + (lit[channel] - clear) * cloud;
    }
  }
}

function layRidge({
  on,
  scene,
  sway,
  bob,
  line,
  nearness,
  horizon,
}: Backdrop & { line: (place: number) => number; nearness: number; horizon: number }): void {
  const farthest = 0.46 - scene.relief * 0.08;
  const colour = blend({ from: scene.skyBottom, to: scene.land, amount: nearness * 0.92 });
  const dark = blend({ from: colour, to: [8, 8, 20], amount: 0.28 });
  const steepness = 0.42 * scene.relief * (1.15 - nearness * 0.5);
  for (let x = 0; x < on.width; x++) {
    const rolling = line(((x - sway * nearness) / on.width) * (3.2 - nearness) + 11);
    const top = on.height * (farthest + nearness * 0.34 - (rolling - 0.35) * steepness) + bob * nearness;
    for (let y = Math.max(0, Math.floor(top)); y < horizon; y++) {
      const cover = clamp({ value: y + 1 - top, low: 0, high: 1 });
      const depth = Math.min(1, (y - top) / (on.height * 0.3));
      const place = (y * on.width + x) * 4;
      for (const channel of channels) {
        const shade = colour[channel] + (dark[channel] - colour[channel]) * depth;
        const under = on.rgba[place + channel] ?? 0;
        on.rgba[place + channel] = cover >= 1 ? shade : under + (shade - under) * cover;
      }
    }
  }
}

/** Water mirrors what stands above the horizon, pulled about by waves. */
function layRowOfWater({ on, scene, time, y, horizon }: Backdrop & { y: number; horizon: number }): void {
  const depth = (y - horizon) / (on.height - horizon);
  const mirrored = clamp({ value: horizon - 1 - Math.round((y - horizon) * 1.6), low: 0, high: horizon - 1 });
  const murk = 0.25 + depth * 0.35;
  for (let x = 0; x < on.width; x++) {
    const wave =
      sine(depth * 9 + x / (on.width * 0.23) - time) +
      0.6 * sine(depth * 17 - x / (on.width * 0.11) + time * 2);
    const from = Math.min(on.width - 1, Math.max(0, Math.round(x + wave * (2 + depth * 9))));
    const crest = Math.min(0.35, Math.max(0, (wave - 1.05) * 0.8));
    const seen = (mirrored * on.width + from) * 4;
    const place = (y * on.width + x) * 4;
    for (const channel of channels) {
      const mirror = on.rgba[seen + channel] ?? 0;
      const deep = mirror + (scene.land[channel] - mirror) * murk;
      on.rgba[place + channel] = deep + (255 - deep) * crest;
    }
  }
}
