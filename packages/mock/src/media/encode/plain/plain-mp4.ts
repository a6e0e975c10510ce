import type { Picture } from "../../picture.ts";
import { parameterSets, wholePicture } from "./h264.ts";
import { join } from "./join.ts";

interface Clip {
  width: number;
  height: number;
  framesPerSecond: number;
}

/**
 * An MP4 for where no encoder can be had: H.264 that every player knows, each picture sent whole. About 0.4 MB a
 * picture of 512 by 512. Sides must be multiples of 16.
 */
export function plainMp4({ frames, ...clip }: Clip & { frames: Iterable<Picture> }): Uint8Array<ArrayBuffer> {
  const units: Uint8Array[] = [];
  for (const picture of frames) {
    const unit = wholePicture({ picture, number: units.length });
    units.push(join(number32(unit.length), unit));
  }
  const type = box("ftyp", text("isom"), number32(512), text("isomiso2avc1mp41"));
  const sizes = units.map((unit) => unit.length);
  const movie = (start: number) => box("moov", ...movieBoxes({ clip, sizes, start }));
  const start = type.length + movie(0).length + 8;
  return join(type, movie(start), box("mdat", ...units));
}

function movieBoxes({
  clip,
  sizes,
  start,
}: {
  clip: Clip;
  sizes: readonly number[];
  start: number;
}): Uint8Array[] {
  const duration = number32(sizes.length);
  const scale = number32(clip.framesPerSecond);
  const matrix = join(...[0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000].map((value) => number32(value)));
  const times = number32(0, 0);
  const header = box(
    "mvhd",
    number32(0),
    times,
    scale,
    duration,
    number32(0x10000),
    number16(0x100, 0),
    number32(0, 0),
    matrix,
    number32(0, 0, 0, 0, 0, 0),
    number32(2),
  );
  const track = box(
    "tkhd",
    number32(3),
    times,
    number32(1, 0),
    duration,
    number32(0, 0),
    number16(0, 0, 0, 0),
    matrix,
    number32(clip.width * 65536, clip.height * 65536),
  );
  const media = box("mdhd", number32(0), times, scale, duration, number16(0x55c4, 0));
  const handler = box("hdlr", number32(0, 0), text("vide"), number32(0, 0, 0), text("VideoHandler\0"));
  const source = box("dinf", box("dref", number32(0, 1), box("url ", number32(1))));
  const table = box(
    "stbl",
    box("stsd", number32(0, 1), sampleEntry(clip)),
    box("stts", number32(0, 1, sizes.length, 1)),
    box("stsc", number32(0, 1, 1, sizes.length, 1)),
    box("stsz", number32(0, 0, sizes.length), number32(...sizes)),
    box("stco", number32(0, 1, start)),
  );
  const information = box("minf", box("vmhd", number32(1), number16(0, 0, 0, 0)), source, table);
  return [header, box("trak", track, box("mdia", media, handler, information))];
}

function sampleEntry({ width, height }: Clip): Uint8Array {
  const { sequence, picture } = parameterSets({ width, height });
  const sets = join(number16(sequence.length), sequence, Uint8Array.of(1), number16(picture.length), picture);
  const configuration = box(
    "avcC",
    Uint8Array.of(1, sequence[1] ?? 0, sequence[2] ?? 0, sequence[3] ?? 0, 0xff, 0xe1),
    sets,
  );
  const seen = join(
    number32(0),
    number16(0, 1),
    number32(0, 0, 0, 0),
    number16(width, height),
    number32(0x480000, 0x480000, 0),
  );
  return box("avc1", seen, number16(1), new Uint8Array(32), number16(24, 0xffff), configuration);
}

function box(type: string, ...parts: readonly Uint8Array[]): Uint8Array {
  const content = join(...parts);
  return join(number32(content.length + 8), text(type), content);
}

function number32(...values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 4);
  const view = new DataView(bytes.buffer);
  for (const [index, value] of values.entries()) view.setUint32(index * 4, value);
  return bytes;
}

function number16(...values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 2);
  const view = new DataView(bytes.buffer);
  for (const [index, value] of values.entries()) view.setUint16(index * 2, value);
  return bytes;
}

function text(letters: string): Uint8Array {
  return new TextEncoder().encode(letters);
}
