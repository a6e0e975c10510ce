import { stableText } from "../diff/stable-text.ts";
import type { Difference } from "../model/difference.ts";
import type { Json } from "../model/json.ts";
import { cleanText } from "./clean-text.ts";
import { describePlace } from "./describe-place.ts";

const LONGEST = 120;

/** The sentence for a user: where, and what became of it. Names from documents are cleaned, for they are untrusted. */
export function say({ template, difference }: { template: string; difference: Difference }): string {
  const words: Readonly<Record<string, string>> = {
    name: clean(difference.name),
    base: sayValue(difference.base),
    revision: sayValue(difference.revision),
  };
  const clause = template.replaceAll(/\{(\w+)\}/g, (whole, word: string) => words[word] ?? whole);
  const place = describePlace(difference.pointer);
  return place === "" ? clause : `${clean(place)}: ${clause}`;
}

function sayValue(value: Json): string {
  if (value === null) return "none";
  return clean(typeof value === "string" ? value : stableText(value));
}

function clean(text: string): string {
  const plain = cleanText(text);
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1)}…` : plain;
}
