import { randomness } from "../arithmetic/random.ts";
import { cosine, sine } from "../arithmetic/sine.ts";
import type { Picture } from "../picture.ts";
import { blend, layEllipse } from "./canvas.ts";
import type { Colour, Scene } from "./scene.ts";

/** Grows one tree: a trunk that forks until its twigs carry a crown in the accent colour. */
export function layTree(given: {
  on: Picture;
  scene: Scene;
  /** Which of the scene's trees. */
  index: number;
  /** Where it stands, in points. */
  x: number;
  y: number;
  /** Height in points, about. */
  height: number;
  /** How far the wind bends it now, in turns. */
  bend: number;
}): void {
  const { on, scene } = given;
  const next = randomness(`tree ${given.index} ${scene.seed}`);
  const bark: Colour = blend({ from: scene.land, to: [18, 10, 14], amount: 0.7 });
  const leaves: { x: number; y: number; radius: number; shade: number }[] = [];
  const grow = (branch: {
    x: number;
    y: number;
    angle: number;
    length: number;
    thickness: number;
    forks: number;
  }): void => {
    const angle = branch.angle + given.bend * (6 - branch.forks);
    const stepX = sine(angle);
    const stepY = -cosine(angle);
    for (let along = 0; along < branch.length; along += Math.max(0.8, branch.thickness * 0.5)) {
      const radius = branch.thickness * (1 - (along / branch.length) * 0.35);
      layEllipse({
        on,
        x: branch.x + stepX * along,
        y: branch.y + stepY * along,
        radiusX: radius,
        radiusY: radius,
        lean: 0,
        colour: bark,
        opacity: 1,
      });
    }
    const end = { x: branch.x + stepX * branch.length, y: branch.y + stepY * branch.length };
    if (branch.forks <= 2)
      leaves.push({ ...end, radius: given.height * (0.045 + next() * 0.05), shade: next() });
    if (branch.forks === 0) return;
    for (const side of [-1, 1]) {
      const turn = side * (0.045 + next() * 0.06);
      grow({
        ...end,
        angle: branch.angle + turn,
        length: branch.length * (0.66 + next() * 0.18),
        thickness: branch.thickness * 0.66,
        forks: branch.forks - 1,
      });
    }
  };
  grow({
    x: given.x,
    y: given.y,
    angle: (next() - 0.5) * 0.05,
    length: given.height * 0.28,
    thickness: given.height * 0.026,
    forks: 5,
  });
  for (const { x, y, radius, shade } of leaves) {
    const colour = blend({
      from: scene.accent,
      to: shade < 0.5 ? scene.land : [255, 255, 255],
      amount: 0.1 + Math.abs(shade - 0.5) * 0.5,
    });
    layEllipse({ on, x, y, radiusX: radius, radiusY: radius * 0.8, lean: 0, colour, opacity: 0.62 });
  }
}
