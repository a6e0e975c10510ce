/** A picture before it is encoded: four bytes a point (red, green, blue, opacity), row by row from the top left. */
export interface Picture {
  width: number;
  height: number;
  rgba: Uint8ClampedArray<ArrayBuffer>;
}
