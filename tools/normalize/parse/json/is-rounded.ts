const fewestDigits = 16;

/** Whether an integer, as a page spells it, is lost in JavaScript's numbers: beyond 2^53 only some are held. */
export function isRounded(spelled: string): boolean {
  if (spelled.length < fewestDigits || !/^[-+]?\d+$/u.test(spelled)) return false;
  return BigInt(spelled.replace("+", "")) !== BigInt(Number(spelled));
}
