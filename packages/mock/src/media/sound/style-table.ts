import type { Patch, Tune } from "./patch.ts";

/** What a word in a prompt does to the sound. Later rows win over earlier ones. */
export interface Style {
  words: readonly string[];
  patch?: Partial<Patch>;
  tune?: Partial<Tune>;
}

const major = [0, 2, 4, 7, 9];
const minor = [0, 3, 5, 7, 10];
const dorian = [0, 2, 3, 5, 7, 9, 10];
const phrygian = [0, 1, 4, 5, 7, 8, 10];
const lydian = [0, 2, 4, 6, 7, 9, 11];

export const organPartials = [1, 0.8, 0.5, 0.6, 0, 0.35, 0, 0.3];
const sawPartials = [1, 0.5, 0.33, 0.25, 0.2, 0.17, 0.14, 0.125, 0.11, 0.1];
const squarePartials = [1, 0, 0.33, 0, 0.2, 0, 0.14, 0, 0.11];
const bellPartials = [1, 0.05, 0.6, 0.02, 0.4, 0, 0, 0.25, 0, 0, 0.15];
const malletPartials = [1, 0.04, 0, 0.5, 0, 0, 0, 0.02, 0, 0.12];
const stringPartials = [1, 0.7, 0.5, 0.4, 0.25, 0.18, 0.12, 0.08];
const pluckPartials = [1, 0.6, 0.42, 0.2, 0.14, 0.1, 0.05];
const flutePartials = [1, 0.25, 0.08, 0.03];

export const styles: readonly Style[] = [
  {
    words: ["synth", "arpeggio", "electro", "acid", "saw"],
    patch: { partials: sawPartials, attack: 0.006, decay: 0.22, lead: 1 },
    tune: { density: 0.7, octave: 3 },
  },
  {
    words: ["chiptune", "8bit", "arcade", "nintendo", "retro"],
    patch: { partials: squarePartials, attack: 0.002, decay: 0.12, room: 0.02 },
    tune: { density: 0.85, octave: 4, scale: major },
  },
  {
    words: ["organ", "church", "gospel", "choir", "choral"],
    patch: { partials: organPartials, attack: 0.08, decay: 1.4, room: 0.5, pad: 0.8, drums: 0.12 },
    tune: { density: 0.3 },
  },
  {
    words: ["bell", "bells", "chime", "glocken", "celesta"],
    patch: { partials: bellPartials, attack: 0.002, decay: 0.9, room: 0.4 },
    tune: { octave: 4, scale: major },
  },
  {
    words: ["marimba", "marim", "vibraphone", "vibes", "mallet", "xylophone"],
    patch: { partials: malletPartials, attack: 0.002, decay: 0.4, room: 0.3, lead: 1 },
    tune: { octave: 3 },
  },
  {
    words: ["piano", "keys", "rhodes", "sonata"],
    patch: { partials: pluckPartials, attack: 0.004, decay: 0.7, room: 0.25, lead: 1 },
    tune: { octave: 3 },
  },
  {
    words: ["guitar", "banjo", "harp", "ukulele", "sitar", "pluck", "folk", "country"],
    patch: { partials: pluckPartials, attack: 0.003, decay: 0.35, lead: 1 },
    tune: { density: 0.6 },
  },
  {
    words: ["violin", "strings", "cello", "orchestra", "symphony", "classical"],
    patch: { partials: stringPartials, attack: 0.12, decay: 1.2, vibrato: 0.005, room: 0.45, drums: 0.1 },
    tune: { density: 0.35, octave: 3 },
  },
  {
    words: ["flute", "whistle", "pan", "ocarina", "shakuhachi"],
    patch: { partials: flutePartials, attack: 0.06, decay: 0.8, vibrato: 0.006, room: 0.4 },
    tune: { octave: 4 },
  },
  {
    words: ["saxophone", "sax", "trumpet", "brass", "horn", "solo"],
    patch: { vibrato: 0.004, lead: 1, pad: 0.35 },
    tune: { density: 0.65 },
  },
  { words: ["bass", "sub", "dub", "dubstep"], patch: { bass: 1 } },
  { words: ["drum", "drums", "beat", "beats", "percussion"], patch: { drums: 1 } },
  {
    words: ["funk", "funky", "disco", "groove", "soul"],
    patch: { beatsPerMinute: 108, swing: 0.08, bass: 0.95, drums: 0.8 },
    tune: { beat: "breaks", scale: dorian },
  },
  {
    words: ["rap", "hip", "hop", "hiphop", "boom", "trap"],
    patch: { beatsPerMinute: 88, swing: 0.14, bass: 1, drums: 1, lead: 0.55 },
    tune: { beat: "breaks", scale: minor, density: 0.3 },
  },
  {
    words: ["jazz", "jazzy", "bebop", "swing", "blues"],
    patch: { beatsPerMinute: 138, swing: 0.3, drums: 0.5, room: 0.2 },
    tune: { beat: "swing", scale: dorian },
  },
  {
    words: ["techno", "house", "edm", "rave", "trance", "dance", "club"],
    patch: { beatsPerMinute: 128, drums: 1, bass: 0.9 },
    tune: { beat: "four", scale: minor },
  },
  {
    words: ["drum and bass", "jungle", "hardcore", "metal", "punk", "speed", "fast", "agile"],
    patch: { beatsPerMinute: 168, drums: 0.9 },
    tune: { density: 0.8 },
  },
  {
    words: ["rock", "motorway", "driving", "grunge"],
    patch: { beatsPerMinute: 124, drums: 0.9, partials: sawPartials },
    tune: { beat: "march", scale: minor },
  },
  {
    words: ["ambient", "calm", "relax", "sleep", "meditation", "drone", "space", "ethereal", "slow"],
    patch: { beatsPerMinute: 66, drums: 0, pad: 1, room: 0.6, attack: 0.2, decay: 1.6, lead: 0.45 },
    tune: { density: 0.18, beat: "sparse" },
  },
  {
    words: ["lofi", "lo", "chill", "mellow", "study"],
    patch: { beatsPerMinute: 78, swing: 0.16, drums: 0.55, pad: 0.7 },
    tune: { beat: "breaks", scale: dorian },
  },
  {
    words: ["reggae", "ska", "calypso", "tropical", "island"],
    patch: { beatsPerMinute: 96, swing: 0.1 },
    tune: { scale: major, beat: "sparse" },
  },
  { words: ["arabic", "flamenco", "spanish", "turkish", "klezmer", "middle"], tune: { scale: phrygian } },
  { words: ["happy", "sunny", "bright", "joy", "summer", "cheerful", "pop"], tune: { scale: major } },
  { words: ["dreamy", "magic", "fantasy", "wonder"], tune: { scale: lydian } },
  {
    words: ["sad", "dark", "melancholy", "gothic", "horror", "winter", "rain"],
    patch: { room: 0.45 },
    tune: { scale: minor, octave: 2 },
  },
];
