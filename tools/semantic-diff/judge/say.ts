import { stableText } from "../diff/stable-text.ts";
import type { Difference } from "../model/difference.ts";
import type { Json } from "../model/json.ts";
import { cleanText } from "./clean-text.ts";
import { describePlace } from "./describe-place.ts";

const LONGEST = 120;

/** The sentence for a user: where, and what became of it. Names from documents are cleaned, for they are untrusted. */
export function say({ template, difference }: { template: string; difference: Difference }): string {
  const values = { base: sayValue(difference.base), revision: sayValue(difference.revision) };
  // 7.5 and "7.5" look alike until they are quoted.
  const quoted = {
    base: clean(stableText(difference.base)),
    revision: clean(stableText(difference.revision)),
  };
  const isAmbiguous = values.base === values.revision;
  const words: Readonly<Record<string, string>> = {
    name: clean(difference.name),
    ...(isAmbiguous ? quoted : values),
  };
  const clause = template.replaceAll(/\{(\w+)\}/g, (whole, word: string) => words[word] ?? whole);
  const place = describePlace(difference);
  const isSaid = ` ${clause.replaceAll("`", " ")} `.includes(` ${clean(place)} `);
  return place === "" || isSaid ? clause : `${clean(place)}: ${clause}`;
}

function sayValue(value: Json): string {
  if (value === null) return "none";
  return clean(typeof value === "string" ? value : stableText(value));
}

function clean(text: string): string {
  const plain = cleanText(text);
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1)}…` : plain;
}
