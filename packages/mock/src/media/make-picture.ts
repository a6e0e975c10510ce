import { briefOf } from "./brief-of.ts";
import { direct } from "./clip/direct.ts";
import { film } from "./clip/film.ts";
import { encodeJpeg } from "./encode/jpeg.ts";
import { encodePng } from "./encode/png.ts";
import type { Job } from "./job.ts";

/** One still of the scene that a clip of the same facts would show, 512 by 512. */
export async function makePicture({
  facts,
  format,
}: {
  facts: Job["facts"];
  format: "png" | "jpeg";
}): Promise<Uint8Array<ArrayBuffer>> {
  for (const picture of film({ scene: direct(briefOf(facts)), width: 512, height: 512, frames: 1 })) {
    return format === "png" ? encodePng(picture) : encodeJpeg(picture);
  }
  throw new Error("A film of one frame gave none.");
}
