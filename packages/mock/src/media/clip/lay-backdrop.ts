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

/** Lays sky, sun, clouds, ridges and water: every point of the picture. */
export function layBackdrop(backdrop: Backdrop): void {
  const { on, scene, lines } = backdrop;
  const horizon = Math.round(on.height * (scene.water > 0 ? 0.7 : 1));
  for (let y = 0; y < horizon; y++) layRowOfSky({ ...backdrop, y });
  const farthest = 0.46 - scene.relief * 0.08;
  for (const [index, line] of lines.entries()) {
    const nearness = (index + 1) / lines.length;
    const colour = blend({ from: scene.skyBottom, to: scene.land, amount: nearness * 0.92 });
    const dark = blend({ from: colour, to: [8, 8, 20], amount: 0.28 });
    const shift = backdrop.sway * nearness;
    for (let x = 0; x < on.width; x++) {
      const rolling = line(((x - shift) / on.width) * (3.2 - nearness) + 11);
      const top =
        on.height *
          (farthest + nearness * 0.34 - (rolling - 0.35) * 0.42 * scene.relief * (1.15 - nearness * 0.5)) +
        backdrop.bob * nearness;
      for (let y = Math.max(0, Math.floor(top)); y < horizon; y++) {
        const cover = clamp({ value: y + 1 - top, low: 0, high: 1 });
        const shade = blend({ from: colour, to: dark, amount: Math.min(1, (y - top) / (on.height * 0.3)) });
        setPoint({ on, x, y, colour: shade, cover });
      }
    }
  }
  for (let y = horizon; y < on.height; y++) layRowOfWater({ ...backdrop, y, horizon });
}

function layRowOfSky({ on, scene, sun, clouds, time, y }: Backdrop & { y: number }): void {
  const base = blend({
    from: scene.skyTop,
    to: scene.skyBottom,
    amount: Math.min(1, y / (on.height * 0.62)),
  });
  const cloudRow = (Math.round((y / on.height) * 512) & 255) * 256;
  const drift = Math.round(time * 256);
  for (let x = 0; x < on.width; x++) {
    const away = Math.sqrt((x - sun.x) * (x - sun.x) + (y - sun.y) * (y - sun.y)) / sun.radius;
    const shine = away < 1 ? 1 : Math.min(1, 0.75 / (away * away)) + 0.12 / away;
    const puff = clouds[cloudRow + ((Math.round((x / on.width) * 128) + drift) & 255)] ?? 0;
    const cloud = clamp({ value: (puff - 0.68 + scene.clouds * 0.36) * 2.4, low: 0, high: 0.82 });
    const clear = blend({ from: base, to: scene.glow, amount: Math.min(1, shine) });
    const lit = blend({ from: scene.skyBottom, to: [255, 255, 255], amount: 0.45 });
    setPoint({
      on,
      x,
      y,
      colour: blend({ from: clear, to: lit, amount: cloud * (away < 1 ? 0.5 : 1) }),
      cover: 1,
    });
  }
}

/** Water mirrors what stands above the horizon, pulled about by waves. */
function layRowOfWater({ on, scene, time, y, horizon }: Backdrop & { y: number; horizon: number }): void {
  const depth = (y - horizon) / (on.height - horizon);
  const mirrored = clamp({ value: horizon - 1 - Math.round((y - horizon) * 1.6), low: 0, high: horizon - 1 });
  for (let x = 0; x < on.width; x++) {
    const wave =
      sine(depth * 9 + x / (on.width * 0.23) - time) +
      0.6 * sine(depth * 17 - x / (on.width * 0.11) + time * 2);
    const from = clamp({ value: Math.round(x + wave * (2 + depth * 9)), low: 0, high: on.width - 1 });
    const place = (mirrored * on.width + from) * 4;
    const seen: Colour = [on.rgba[place] ?? 0, on.rgba[place + 1] ?? 0, on.rgba[place + 2] ?? 0];
    const deep = blend({ from: seen, to: scene.land, amount: 0.25 + depth * 0.35 });
    const crest = clamp({ value: (wave - 1.05) * 0.8, low: 0, high: 0.35 });
    setPoint({ on, x, y, colour: blend({ from: deep, to: [255, 255, 255], amount: crest }), cover: 1 });
  }
}

function setPoint({
  on,
  x,
  y,
  colour,
  cover,
}: {
  on: Picture;
  x: number;
  y: number;
  colour: Colour;
  cover: number;
}): void {
  const place = (y * on.width + x) * 4;
  if (cover >= 1) {
    on.rgba[place] = colour[0];
    on.rgba[place + 1] = colour[1];
    on.rgba[place + 2] = colour[2];
    return;
  }
  for (const channel of [0, 1, 2] as const) {
    const under = on.rgba[place + channel] ?? 0;
    on.rgba[place + channel] = under + (colour[channel] - under) * cover;
  }
}
