const taylor = [1, -6, 120, -5040, 362880, -39916800, 6227020800, -1307674368000] as const;
const tau = 6.283185307179586;

/**
 * Sine of an angle in turns (1 = full circle), to about 1e-11.
 *
 * Engines may round Math.sin differently, so files made with it would differ between versions of Node.
 * Addition, multiplication and division are the same to the bit everywhere.
 */
export function sine(turns: number): number {
  const wrapped = turns - Math.floor(turns + 0.5);
  const folded = wrapped > 0.25 ? 0.5 - wrapped : wrapped < -0.25 ? -0.5 - wrapped : wrapped;
  const x = folded * tau;
  const square = x * x;
  let power = x;
  let sum = 0;
  for (const divisor of taylor) {
    sum += power / divisor;
    power *= square;
  }
  return sum;
}

/** Cosine of an angle in turns. */
export function cosine(turns: number): number {
  return sine(turns + 0.25);
}
