import type { Picture } from "../picture.ts";
import type { Colour } from "./scene.ts";

export function blank({ width, height }: { width: number; height: number }): Picture {
  return { width, height, rgba: new Uint8ClampedArray(width * height * 4).fill(255) };
}

/** The colour between two others; `amount` 0 is `from`. */
export function blend({ from, to, amount }: { from: Colour; to: Colour; amount: number }): Colour {
  return [
    from[0] + (to[0] - from[0]) * amount,
    from[1] + (to[1] - from[1]) * amount,
    from[2] + (to[2] - from[2]) * amount,
  ];
}

/** Lays a colour over one point. */
export function lay(given: { on: Picture; x: number; y: number; colour: Colour; opacity: number }): void {
  const { on, x, y, colour, opacity } = given;
  if (x < 0 || y < 0 || x >= on.width || y >= on.height) return;
  const place = (y * on.width + x) * 4;
  for (const channel of [0, 1, 2] as const) {
    const under = on.rgba[place + channel] ?? 0;
    on.rgba[place + channel] = under + (colour[channel] - under) * opacity;
  }
}

/** Lays a soft-edged ellipse, `lean` points to the right for each point down. */
export function layEllipse(given: {
  on: Picture;
  x: number;
  y: number;
  radiusX: number;
  radiusY: number;
  lean: number;
  colour: Colour;
  opacity: number;
}): void {
  const { on, radiusX, radiusY } = given;
  const reach = radiusX + Math.abs(given.lean) * radiusY + 1;
  for (let y = Math.floor(given.y - radiusY - 1); y <= given.y + radiusY + 1; y++) {
    for (let x = Math.floor(given.x - reach); x <= given.x + reach; x++) {
      const down = (y - given.y) / radiusY;
      const across = (x - given.x - (y - given.y) * given.lean) / radiusX;
      const inside = (1 - (down * down + across * across)) * Math.min(radiusX, radiusY);
      if (inside > 0) lay({ on, x, y, colour: given.colour, opacity: Math.min(1, inside) * given.opacity });
    }
  }
}
