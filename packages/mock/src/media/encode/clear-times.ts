const boxesWithTimes = new Set(["mvhd", "tkhd", "mdhd"]);
const boxesWithBoxes = new Set(["moov", "trak", "mdia"]);

/**
 * Sets the creation and modification times of an MP4 to zero, in place: the encoder writes the current time
 * there, and equal input must give equal bytes.
 */
export function clearTimes(file: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const clear = (from: number, to: number): void => {
    let start = from;
    while (start + 8 <= to) {
      const size = view.getUint32(start);
      const type = String.fromCharCode(...file.subarray(start + 4, start + 8));
      if (size < 8) return;
      if (boxesWithBoxes.has(type)) clear(start + 8, Math.min(start + size, to));
      if (boxesWithTimes.has(type)) file.fill(0, start + 12, start + 12 + (file[start + 8] === 1 ? 16 : 8));
      start += size;
    }
  };
  clear(0, file.length);
  return file;
}
