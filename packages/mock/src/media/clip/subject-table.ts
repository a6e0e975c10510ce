import type { Scene } from "./scene.ts";

/** What words in a prompt put into the scene. Later rows win over earlier ones. */
export interface Subject {
  words: readonly string[];
  scene: Partial<Scene>;
}

export const subjects: readonly Subject[] = [
  {
    words: ["day", "sunny", "summer", "sky", "blue"],
    scene: { skyTop: [62, 132, 214], skyBottom: [190, 226, 246], land: [66, 130, 74], glow: [255, 246, 206] },
  },
  {
    words: ["forest", "tree", "trees", "wood", "jungle", "garden", "nature"],
    scene: { land: [34, 84, 52], trees: 3, accent: [96, 168, 84], drift: "leaves", driftCount: 30 },
  },
  {
    words: ["mountain", "mountains", "alps", "hill", "hills", "valley", "landscape"],
    scene: { relief: 1, clouds: 0.4 },
  },
  {
    words: ["desert", "sand", "dune", "dunes", "sahara"],
    scene: {
      skyTop: [96, 160, 214],
      skyBottom: [250, 222, 170],
      land: [206, 150, 84],
      relief: 0.35,
      trees: 0,
      drift: "dust",
      driftCount: 80,
    },
  },
  {
    words: ["ocean", "sea", "lake", "river", "water", "beach", "wave", "waves"],
    scene: { water: 1, skyTop: [52, 122, 196], skyBottom: [186, 224, 238], land: [44, 92, 110], relief: 0.4 },
  },
  {
    words: ["underwater", "fish", "coral", "whale", "mermaid"],
    scene: {
      skyTop: [10, 84, 130],
      skyBottom: [8, 40, 88],
      land: [12, 62, 84],
      drift: "bubbles",
      driftCount: 60,
      accent: [190, 236, 250],
      clouds: 0.2,
      trees: 0,
    },
  },
  {
    words: ["sunset", "sunrise", "dusk", "dawn", "golden", "evening"],
    scene: {
      skyTop: [64, 48, 116],
      skyBottom: [252, 156, 92],
      land: [74, 40, 70],
      glow: [255, 214, 130],
      clouds: 0.5,
    },
  },
  {
    words: ["night", "moon", "moonlight", "dark", "midnight", "stars", "starry"],
    scene: {
      skyTop: [8, 10, 34],
      skyBottom: [44, 52, 104],
      land: [14, 20, 44],
      glow: [232, 236, 250],
      drift: "stars",
      driftCount: 110,
      accent: [240, 240, 255],
    },
  },
  {
    words: ["space", "galaxy", "planet", "cosmic", "nebula", "alien", "astronaut"],
    scene: {
      skyTop: [6, 4, 22],
      skyBottom: [70, 26, 96],
      land: [40, 30, 60],
      glow: [196, 150, 255],
      drift: "stars",
      driftCount: 160,
      clouds: 0.5,
      trees: 0,
    },
  },
  {
    words: ["city", "neon", "cyberpunk", "street", "urban", "tokyo"],
    scene: {
      skyTop: [20, 14, 48],
      skyBottom: [190, 60, 150],
      land: [18, 18, 40],
      glow: [250, 120, 210],
      drift: "rain",
      driftCount: 150,
      accent: [120, 230, 250],
      trees: 0,
    },
  },
  {
    words: ["fire", "flame", "flames", "lava", "volcano", "dragon", "explosion"],
    scene: {
      skyTop: [40, 12, 16],
      skyBottom: [226, 84, 34],
      land: [36, 14, 18],
      glow: [255, 190, 90],
      drift: "sparks",
      driftCount: 120,
      accent: [255, 196, 84],
      relief: 0.9,
    },
  },
  {
    words: ["autumn", "fall", "maple", "october", "harvest"],
    scene: {
      skyTop: [128, 150, 176],
      skyBottom: [246, 214, 164],
      land: [134, 74, 34],
      trees: 3,
      accent: [222, 106, 36],
      drift: "leaves",
      driftCount: 60,
    },
  },
  {
    words: ["winter", "snow", "snowy", "ice", "frozen", "christmas"],
    scene: {
      skyTop: [120, 150, 186],
      skyBottom: [226, 234, 244],
      land: [204, 218, 234],
      drift: "snow",
      driftCount: 140,
      accent: [250, 252, 255],
    },
  },
  {
    words: ["rain", "rainy", "storm", "thunder", "umbrella"],
    scene: {
      skyTop: [54, 64, 82],
      skyBottom: [132, 146, 160],
      land: [44, 60, 64],
      drift: "rain",
      driftCount: 190,
      accent: [200, 216, 232],
      clouds: 1,
    },
  },
  {
    words: ["spring", "flower", "flowers", "bloom", "meadow", "rose"],
    scene: {
      skyTop: [110, 172, 228],
      skyBottom: [236, 240, 246],
      land: [104, 160, 84],
      drift: "petals",
      driftCount: 45,
      accent: [246, 158, 190],
    },
  },
  {
    words: ["cherry", "sakura", "blossom", "blossoms", "hanami", "plum", "petals"],
    scene: {
      skyTop: [134, 176, 226],
      skyBottom: [252, 226, 234],
      land: [142, 118, 150],
      trees: 2,
      drift: "petals",
      driftCount: 90,
      accent: [248, 176, 204],
    },
  },
  {
    words: ["wisteria", "lavender", "violet", "purple"],
    scene: { accent: [176, 132, 224], skyBottom: [230, 216, 246] },
  },
];

/** How a base model's name paints: matched as parts of the name, in any case. */
export const manners: readonly { part: string; scene: Partial<Scene> }[] = [
  { part: "toon", scene: { levels: 9, saturation: 1.3 } },
  { part: "cartoon", scene: { levels: 7, saturation: 1.45 } },
  { part: "anime", scene: { levels: 10, saturation: 1.25 } },
  { part: "lyriel", scene: { levels: 40, saturation: 1.12, clouds: 0.7 } },
  { part: "realistic", scene: { levels: 256, saturation: 0.85 } },
];
