/** How a seed image shapes the sound: what it plays itself, and what its mask lets through. */
export interface SeedImage {
  /** Played like a prompt; it is heard the more, the less the image is denoised. */
  prompt: string;
  /** Loudness by time over the whole sound, evenly spaced, each 0 to 1. */
  loudness: readonly number[];
  /** How dark the sound is: 0 leaves it, 1 lets only the lowest tones through. */
  muffle: number;
}

const open = [1, 1];
const beatLines = [1, 0.2, 1, 0.2, 1, 0.2, 1, 0.2, 1, 0.2, 1, 0.2, 1, 0.2, 1, 0.2, 1, 0.2, 1, 0.2];

/** The images that the deployed model knows. Any other id is played as a prompt of its own. */
const seedImages: Readonly<Record<string, SeedImage>> = {
  agile: { prompt: "agile plucks", loudness: open, muffle: 0 },
  marim: { prompt: "marimba", loudness: open, muffle: 0.1 },
  mask_beat_lines_80: { prompt: "beat lines", loudness: beatLines, muffle: 0.15 },
  mask_gradient_dark: { prompt: "dark gradient", loudness: [1, 0.85, 0.6, 0.35, 0.15], muffle: 0.45 },
  mask_gradient_top_70: { prompt: "gradient top 70", loudness: [0.8, 1, 0.8], muffle: 0.3 },
  mask_graident_top_fifth_75: { prompt: "gradient top fifth 75", loudness: [0.7, 1, 0.9], muffle: 0.2 },
  mask_top_third_75: { prompt: "top third 75", loudness: open, muffle: 0.5 },
  mask_top_third_95: { prompt: "top third 95", loudness: open, muffle: 0.75 },
  motorway: { prompt: "motorway driving", loudness: [0.7, 0.85, 1, 1], muffle: 0.1 },
  og_beat: { prompt: "original drums beat groove", loudness: open, muffle: 0 },
  vibes: { prompt: "vibes mellow", loudness: open, muffle: 0.05 },
};

export function seedImageOf(id: string): SeedImage {
  return (
    (Object.hasOwn(seedImages, id) ? seedImages[id] : undefined) ?? { prompt: id, loudness: open, muffle: 0 }
  );
}
