/** `lucataco/animate-diff` → `LucatacoAnimateDiff`: the ASCII words of a text, joined. "" where it has none. */
export function pascalCase(text: string): string {
  const words = text.normalize("NFKD").match(/[A-Za-z0-9]+/gu) ?? [];
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

/** The same, with a lower-case first letter and never a digit in front. */
export function camelCase(text: string): string {
  const name = pascalCase(text);
  const lower = name.charAt(0).toLowerCase() + name.slice(1);
  return /^\d/u.test(lower) ? `n${lower}` : lower;
}

/** A name for a component: starts with a letter, holds only what OpenAPI allows; `fallback` where nothing is left. */
export function componentName(text: string, fallback: string): string {
  const name = /^[A-Za-z][\w.-]*$/u.test(text) ? text : pascalCase(text);
  if (name === "") return fallback;
  return /^[A-Za-z]/u.test(name) ? name : `Model${name}`;
}

/** `name`, or `name2`, `name3` … until nobody has it. */
export function freeName(name: string, isTaken: (candidate: string) => boolean): string {
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? name : `${name}${count}`;
    if (!isTaken(candidate)) return candidate;
  }
}
