import { clamp, mix } from "../arithmetic/mix.ts";
import { hash, randomness } from "../arithmetic/random.ts";
import { mentions, wordsOf } from "../arithmetic/words.ts";
import type { Colour, Drift, Scene } from "./scene.ts";
import { manners, subjects } from "./subject-table.ts";

/** What a clip or picture is asked to be. */
export interface Brief {
  prompt: string;
  /** What should not be seen: its words are not looked for in the prompt. */
  without: string;
  seed: number;
  /** More steps leave less grain; at least 1. */
  steps: number;
  /** How strongly the prompt shows, about 1 to 10 and beyond. */
  guidance: number;
  /** Names the camera's way of moving. */
  motion: string;
  /** Names the way of painting. */
  manner: string;
  /** Anything else that should change the picture, as text. */
  salt: string;
}

const drifts: readonly Drift[] = ["petals", "leaves", "snow", "sparks", "stars", "bubbles", "dust"];

/** The scene of a brief: known words steer it, the letters of the prompt and the seed decide the rest. */
export function direct(brief: Brief): Scene {
  const painted = randomness(`palette ${brief.prompt} ${brief.salt}`);
  const moved = randomness(`motion ${brief.motion}`);
  const between = (from: number, to: number) => mix({ from, to, amount: painted() });
  const colour = (low: number, high: number): Colour => [
    between(low, high),
    between(low, high),
    between(low, high),
  ];
  const scene: Scene = {
    skyTop: colour(20, 150),
    skyBottom: colour(130, 245),
    land: colour(20, 130),
    glow: [between(225, 255), between(200, 250), between(150, 240)],
    accent: colour(120, 255),
    drift: drifts[Math.floor(painted() * drifts.length)] ?? "dust",
    driftCount: Math.round(between(30, 110)),
    clouds: between(0.1, 0.8),
    relief: between(0.3, 0.9),
    trees: Math.floor(painted() * 3),
    water: painted() < 0.3 ? 1 : 0,
    sway: mix({ from: 14, to: 34, amount: moved() }),
    bob: mix({ from: 0, to: 10, amount: moved() }),
    saturation: 1,
    levels: 256,
    grain: 40 / (brief.steps + 3),
    seed: `${brief.seed} ${brief.without}`,
  };
  const unwanted = wordsOf(brief.without);
  const words = new Set([...wordsOf(brief.prompt)].filter((word) => !unwanted.has(word)));
  for (const subject of subjects)
    if (mentions({ words, any: subject.words })) Object.assign(scene, subject.scene);
  const manner = brief.manner.toLowerCase();
  for (const row of manners) if (manner.includes(row.part)) Object.assign(scene, row.scene);
  scene.saturation *= clamp({ value: 0.72 + brief.guidance * 0.045, low: 0.3, high: 1.8 });
  scene.clouds = clamp({ value: scene.clouds + ((hash(brief.manner) % 100) - 50) / 400, low: 0, high: 1 });
  return scene;
}
