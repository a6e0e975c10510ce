import { randomness } from "../arithmetic/random.ts";
import { cosine, sine } from "../arithmetic/sine.ts";
import type { Picture } from "../picture.ts";
import { blank } from "./canvas.ts";
import { develop } from "./develop.ts";
import { layBackdrop } from "./lay-backdrop.ts";
import { layDrift } from "./lay-drift.ts";
import { cloudTile, rollingLine } from "./noise.ts";
import type { Scene } from "./scene.ts";
import { layTree } from "./tree.ts";

/** How many ridges stand behind one another. */
const ridges = 4;

/** Films a scene: `frames` pictures of one loop, made one after the other as they are asked for. */
export function* film(given: {
  scene: Scene;
  width: number;
  height: number;
  frames: number;
}): Generator<Picture> {
  const { scene, width, height } = given;
  const place = randomness(`places ${scene.seed}`);
  const sun = {
    x: width * (0.15 + place() * 0.7),
    y: height * (0.14 + place() * 0.22),
    radius: height * (0.05 + place() * 0.05),
  };
  const stands = Array.from({ length: scene.trees }, (_, index) => ({
    x: width * ((index + 0.2 + place() * 0.6) / scene.trees),
    height: height * (0.5 + place() * 0.3),
  }));
  const lines = Array.from({ length: ridges }, (_, index) => rollingLine(`ridge ${index} ${scene.seed}`));
  const clouds = cloudTile({ seed: `clouds ${scene.seed}`, size: 256 });
  for (let frame = 0; frame < given.frames; frame++) {
    const time = frame / given.frames;
    const picture = blank({ width, height });
    const sway = sine(time) * scene.sway * (width / 512);
    const bob = cosine(time) * scene.bob * (height / 512);
    layBackdrop({ on: picture, scene, sun, lines, clouds, time, sway, bob });
    for (const [index, stand] of stands.entries()) {
      layTree({
        on: picture,
        scene,
        index,
        x: stand.x + sway * 1.4,
        y: height * 1.02 + bob,
        height: stand.height,
        bend: sine(time + index * 0.3) * 0.0016,
      });
    }
    layDrift({ on: picture, scene, time });
    develop({ picture, scene, frame });
    yield picture;
  }
}
