export type Colour = readonly [red: number, green: number, blue: number];

/** What falls or rises through the picture. */
export type Drift = "petals" | "leaves" | "snow" | "rain" | "sparks" | "stars" | "bubbles" | "dust";

/** What a clip shows, and how. Equal scenes give equal frames. */
export interface Scene {
  skyTop: Colour;
  skyBottom: Colour;
  /** Colour of the nearest hills; farther ones fade into the sky. */
  land: Colour;
  /** Sun or moon. */
  glow: Colour;
  /** Colour of what drifts and of the crowns of trees. */
  accent: Colour;
  drift: Drift;
  /** How many of them. */
  driftCount: number;
  /** 0 open sky to 1 overcast. */
  clouds: number;
  /** 0 flat to 1 alpine. */
  relief: number;
  trees: number;
  /** Is the lowest part water that mirrors the sky? 0 no, 1 yes. */
  water: number;
  /** Points by which the camera sways to either side. */
  sway: number;
  /** Points by which it rises and sinks. */
  bob: number;
  /** 1 leaves colours as they are; more is stronger. */
  saturation: number;
  /** Brightness levels a channel has; 256 leaves them all. */
  levels: number;
  /** Strength of the film grain, in levels of 256. */
  grain: number;
  /** Everything placed by chance follows from this. */
  seed: string;
}
