import { briefOf } from "./brief-of.ts";
import { direct } from "./clip/direct.ts";
import { film } from "./clip/film.ts";
import { encodeMp4 } from "./encode/mp4.ts";
import type { Job } from "./job.ts";

const size = { width: 512, height: 512 };

/** An MP4 of 16 frames, 512 by 512, two seconds, that begins anew without a jump. */
export function makeClip(facts: Job["facts"]): Promise<Uint8Array<ArrayBuffer>> {
  const scene = direct(briefOf(facts));
  return encodeMp4({ frames: film({ scene, ...size, frames: 16 }), ...size, framesPerSecond: 8 });
}
