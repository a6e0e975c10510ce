import { randomFrom } from "../../random/random.ts";

export type Color = readonly [number, number, number];

/** A soft blend of three colours drawn from a seed; `x` and `y` run from 0 to 1. */
export function gradient(seed: string): (at: { x: number; y: number }) => Color {
  const random = randomFrom(`${seed}/colors`);
  const color = (): Color => [random.next() * 255, random.next() * 255, random.next() * 255];
  const corners = [color(), color(), color()] as const;
  return ({ x, y }) => {
    const weights = [(1 - x) * (1 - y), x * (1 - y / 2), y] as const;
    const total = weights[0] + weights[1] + weights[2];
    const channel = (index: 0 | 1 | 2): number =>
      Math.round(
        (corners[0][index] * weights[0] + corners[1][index] * weights[1] + corners[2][index] * weights[2]) /
          total,
      );
    return [channel(0), channel(1), channel(2)];
  };
}
