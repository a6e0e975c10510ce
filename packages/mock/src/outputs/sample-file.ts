import { randomFrom } from "../random/random.ts";
import { bmp } from "./samples/bmp.ts";
import { gif } from "./samples/gif.ts";
import { png } from "./samples/png.ts";
import { wav } from "./samples/wav.ts";

export interface Sample {
  readonly extension: string;
  readonly contentType: string;
  readonly key: string;
  readonly render: () => Promise<Uint8Array<ArrayBuffer>>;
}

interface Kind {
  readonly extension: string;
  readonly contentType: string;
  /** Extensions and words that call for this kind. */
  readonly asks: RegExp;
  readonly make: (seed: string) => Uint8Array<ArrayBuffer>;
}

const encoder = new TextEncoder();
const lines = (seed: string): string => `${randomFrom(seed).letters(32)}\n`;

/** Small files that open, one kind a row; the first that is asked for is made. */
const kinds: readonly Kind[] = [
  {
    extension: "wav",
    contentType: "audio/wav",
    asks: /\b(wav|mp3|flac|ogg|m4a|audio|sound|music|speech|voice|song)\b/i,
    make: wav,
  },
  {
    extension: "gif",
    contentType: "image/gif",
    asks: /\b(gif|mp4|webm|mov|video|clip|animation|movie)\b/i,
    make: gif,
  },
  { extension: "bmp", contentType: "image/bmp", asks: /\bbmp\b/i, make: bmp },
  {
    extension: "json",
    contentType: "application/json",
    asks: /\bjson\b/i,
    make: (seed) => encoder.encode(`${JSON.stringify({ sample: lines(seed).trim() })}\n`),
  },
  {
    extension: "csv",
    contentType: "text/csv",
    asks: /\bcsv\b/i,
    make: (seed) => encoder.encode(`name,value\nsample,${lines(seed)}`),
  },
  {
    extension: "txt",
    contentType: "text/plain; charset=utf-8",
    asks: /\b(txt|text|srt|vtt|transcript|subtitles?)\b/i,
    make: (seed) => encoder.encode(lines(seed)),
  },
  { extension: "svg", contentType: "image/svg+xml", asks: /\bsvg\b/i, make: svg },
  {
    extension: "png",
    contentType: "image/png",
    asks: /\b(png|jpe?g|webp|image|picture|photo|mask|img)\b/i,
    make: png,
  },
];

function svg(seed: string): Uint8Array<ArrayBuffer> {
  const hue = randomFrom(seed).between({ from: 0, to: 359 });
  return encoder.encode(
    `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><rect width="64" height="64" fill="hsl(${hue} 60% 50%)"/></svg>\n`,
  );
}

const fallback = kinds.find((kind) => kind.extension === "png") ?? kinds[0];

/** A small file of the kind that an extension, a property's name or its description speaks of; else a picture. */
export function sampleFor(wanted: {
  extension: string | undefined;
  hints: readonly string[];
  seed: string;
}): Sample {
  const hints = wanted.extension === undefined ? wanted.hints : [wanted.extension, ...wanted.hints];
  const spaced = hints.map((hint) => hint.replaceAll(/[_./?-]+/g, " "));
  const kind = spaced.map((hint) => kinds.find(({ asks }) => asks.test(hint))).find(Boolean) ?? fallback;
  if (kind === undefined) throw new Error("No kind of sample file is known.");
  return {
    extension: kind.extension,
    contentType: kind.contentType,
    key: `sample/${kind.extension}/${wanted.seed}`,
    render: async () => kind.make(wanted.seed),
  };
}
