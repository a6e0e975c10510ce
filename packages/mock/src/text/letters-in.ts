/** Letters in all the texts of a JSON value: what it weighs in memory, near enough. */
export function lettersIn(value: unknown): number {
  if (typeof value === "string") return value.length;
  if (typeof value !== "object" || value === null) return 8;
  let letters = 16;
  for (const name in value) letters += lettersIn(value[name as keyof typeof value]);
  return letters;
}
