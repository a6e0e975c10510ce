import { excerpt } from "@predgate-tools/openapi/finding.ts";
import { isObject, type Json, own } from "@predgate-tools/openapi/json.ts";
import { toPointer } from "@predgate-tools/openapi/pointer.ts";
import { mapSchema } from "@predgate-tools/openapi/walk.ts";
import type { Schema } from "../model/endpoint.ts";
import { runsAway } from "../schema/pattern/runs-away.ts";
import { type Report, reporter, type SchemaRule } from "./rule.ts";

/** Longer patterns are data that was pasted. */
const longestPattern = 2000;

/** A published pattern runs wherever the document is used, on texts that strangers send. */
export const runawayPattern: SchemaRule = {
  id: "runaway-pattern",
  decides:
    "Neither: a pattern on which a text can be made that keeps a checker busy for minutes is left out, and so are property patterns that are no regular expressions. What the page means by it is in its words.",
  apply(schema, place) {
    const { findings, report } = reporter({ rule: this.id, page: place.page });
    const changed = mapSchema(schema, (node, at) => {
      const pointer = place.at + toPointer(at);
      return propertyPatterns({ node: ownPattern({ node, pointer, report }), pointer, report });
    });
    return { schema: changed, findings };
  },
};

interface Place {
  readonly node: Schema;
  readonly pointer: string;
  readonly report: Report;
}

function ownPattern({ node, pointer, report }: Place): Schema {
  const pattern = own(node, "pattern");
  if (typeof pattern !== "string" || isQuick(pattern)) return node;
  report({
    severity: "warning",
    pointer: `${pointer}/pattern`,
    message: "A text can be made on which this pattern takes minutes.",
    evidence: excerpt({ pattern }),
    decision: "The pattern was left out.",
  });
  const { pattern: _, ...rest } = node;
  return rest;
}

function propertyPatterns({ node, pointer, report }: Place): Schema {
  const patterns = own(node, "patternProperties");
  if (!isObject(patterns)) return node;
  const kept = Object.entries(patterns).filter(([pattern]) => isPattern(pattern) && isQuick(pattern));
  const dropped = Object.keys(patterns).filter((pattern) => !kept.some(([one]) => one === pattern));
  if (dropped.length === 0) return node;
  report({
    severity: "warning",
    pointer: `${pointer}/patternProperties`,
    message:
      "Property names are described by patterns that are no regular expressions, or that may take minutes.",
    evidence: excerpt(dropped),
    decision: "They were left out; other properties are allowed.",
  });
  const { patternProperties: _, additionalProperties, ...rest } = node;
  // Without the pattern, what it allowed must not be refused.
  const open: Schema =
    additionalProperties === undefined || additionalProperties === false ? {} : { additionalProperties };
  const remaining: { patternProperties?: Json } =
    kept.length === 0 ? {} : { patternProperties: Object.fromEntries(kept) };
  return { ...rest, ...remaining, ...open };
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, "u").source !== "";
  } catch {
    return false;
  }
}

function isQuick(pattern: string): boolean {
  return pattern.length <= longestPattern && !runsAway(pattern);
}
