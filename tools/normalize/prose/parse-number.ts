import { lookUp } from "./lexicon/lexicon.ts";
import type { Unit } from "./lexicon/term.ts";

const plain = /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?$/;

export const withSuffix = /^(\d+(?:\.\d+)?)([A-Za-z]+)$/;

export function parsePlainNumber(text: string): number | undefined {
  const trimmed = text.trim();
  if (!plain.test(trimmed)) return undefined;
  const value = Number(trimmed);
  return Number.isFinite(value) ? value : undefined;
}

export function unitOfSuffix(suffix: string): Unit | undefined {
  const lower = suffix.toLowerCase();
  const found = lookUp({ lower, position: 0 });
  if (found === undefined || found.length !== lower.length) return undefined;
  for (const meaning of found.meanings) if (meaning.role === "unit") return meaning.unit;
  return undefined;
}

/** `5s`: a number with its unit glued to it. */
export function parseNumberWithUnit(text: string): { value: number; unit: Unit } | undefined {
  const [, digits, suffix] = withSuffix.exec(text) ?? [];
  const unit = suffix === undefined ? undefined : unitOfSuffix(suffix);
  return unit === undefined ? undefined : { value: Number(digits), unit };
}
