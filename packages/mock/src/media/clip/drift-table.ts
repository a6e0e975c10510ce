import type { Drift } from "./scene.ts";

/** How each drifting thing moves and looks. Speeds are whole crossings of the picture per clip, so that it loops. */
export interface DriftManner {
  /** Crossings downwards; negative rises. */
  down: number;
  /** Crossings to the right. */
  across: number;
  /** Points by which it swings to either side. */
  swing: number;
  /** Half width and half height in points at the nearest. */
  radiusX: number;
  radiusY: number;
  lean: number;
  opacity: number;
  /** Does it glimmer in place? */
  glimmer: boolean;
}

export const driftManners: Readonly<Record<Drift, DriftManner>> = {
  petals: {
    down: 1,
    across: 1,
    swing: 26,
    radiusX: 6,
    radiusY: 3.6,
    lean: 0.5,
    opacity: 0.92,
    glimmer: false,
  },
  leaves: {
    down: 1,
    across: 1,
    swing: 34,
    radiusX: 7,
    radiusY: 4.2,
    lean: -0.6,
    opacity: 0.9,
    glimmer: false,
  },
  snow: { down: 1, across: 0, swing: 16, radiusX: 4, radiusY: 4, lean: 0, opacity: 0.9, glimmer: false },
  rain: { down: 4, across: -1, swing: 0, radiusX: 1, radiusY: 13, lean: -0.22, opacity: 0.5, glimmer: false },
  sparks: {
    down: -2,
    across: 0,
    swing: 30,
    radiusX: 2.6,
    radiusY: 3.6,
    lean: 0,
    opacity: 0.95,
    glimmer: true,
  },
  stars: { down: 0, across: 0, swing: 0, radiusX: 2, radiusY: 2, lean: 0, opacity: 0.95, glimmer: true },
  bubbles: { down: -1, across: 0, swing: 14, radiusX: 6, radiusY: 6, lean: 0, opacity: 0.4, glimmer: false },
  dust: { down: 0, across: 2, swing: 8, radiusX: 3, radiusY: 1.4, lean: 0, opacity: 0.4, glimmer: false },
};
