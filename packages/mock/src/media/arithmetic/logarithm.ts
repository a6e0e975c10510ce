const cell = new DataView(new ArrayBuffer(8));

/** Base-2 logarithm of a positive, normal number, the same to the bit in every engine (Math.log2 need not be). */
export function logarithm2(value: number): number {
  cell.setFloat64(0, value);
  const high = cell.getUint32(0);
  const exponent = ((high >>> 20) & 0x7ff) - 1023;
  cell.setUint32(0, (high & 0x000fffff) | 0x3ff00000);
  const mantissa = cell.getFloat64(0);
  const z = (mantissa - 1) / (mantissa + 1);
  const square = z * z;
  let power = z;
  let sum = 0;
  for (let odd = 1; odd <= 21; odd += 2) {
    sum += power / odd;
    power *= square;
  }
  return exponent + (sum * 2) / Math.LN2;
}
