/** A WAV file: one channel, 16 bits. Samples are -1 to 1; what lies outside is cut off. */
export function wav({
  samples,
  samplesPerSecond,
}: {
  samples: Float64Array;
  samplesPerSecond: number;
}): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(44 + samples.length * 2);
  const view = new DataView(bytes.buffer);
  const text = (offset: number, letters: string) => {
    for (let index = 0; index < letters.length; index++)
      view.setUint8(offset + index, letters.charCodeAt(index));
  };
  text(0, "RIFF");
  view.setUint32(4, bytes.length - 8, true);
  text(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, samplesPerSecond, true);
  view.setUint32(28, samplesPerSecond * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  text(36, "data");
  view.setUint32(40, samples.length * 2, true);
  for (const [index, sample] of samples.entries()) {
    view.setInt16(44 + index * 2, Math.round(Math.min(1, Math.max(-1, sample)) * 32767), true);
  }
  return bytes;
}

/** The samples of a file that `wav` made, -1 to 1. */
export function samplesOfWav(bytes: Uint8Array): Float64Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(40, true) / 2;
  return Float64Array.from({ length: count }, (_, index) => view.getInt16(44 + index * 2, true) / 32768);
}
