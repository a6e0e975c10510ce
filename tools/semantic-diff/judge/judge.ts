import { bumpFor } from "../bump.ts";
import type { Change, Judgement } from "../model/change.ts";
import type { Difference } from "../model/difference.ts";
import { LEVELS, type Rule } from "../model/rule.ts";
import { RULES } from "../rules/index.ts";
import { say } from "./say.ts";

const RULE_BY_KIND: ReadonlyMap<string, Rule> = new Map(
  RULES.map((rule) => [`${rule.observes} ${rule.direction}`, rule]),
);

/**
 * Judges differences by the rules: gravest first, then by pointer.
 *
 * @throws Error for a difference without a rule, which is a mistake of this tool: every kind has one.
 */
export function judge(differences: readonly Difference[]): Judgement {
  const changes = differences.map(judgeOne).sort(byGravity);
  return { bump: bumpFor(changes), changes };
}

function judgeOne(difference: Difference): Change {
  const { kind, direction, pointer, base, revision } = difference;
  const rule = RULE_BY_KIND.get(`${kind} ${direction}`);
  if (rule === undefined) {
    throw new Error(
      `No rule judges the difference "${kind}" in the direction "${direction}". ` +
        "Add one under tools/semantic-diff/rules, with its row in the area's index.ts and a fixture.",
    );
  }
  return {
    rule: rule.id,
    level: rule.level,
    direction: rule.direction,
    pointer,
    message: say({ template: rule.message, difference }),
    base,
    revision,
  };
}

function byGravity(one: Change, other: Change): number {
  const gravity = LEVELS.indexOf(other.level) - LEVELS.indexOf(one.level);
  if (gravity !== 0) return gravity;
  if (one.pointer !== other.pointer) return one.pointer < other.pointer ? -1 : 1;
  if (one.rule !== other.rule) return one.rule < other.rule ? -1 : 1;
  return one.message < other.message ? -1 : one.message > other.message ? 1 : 0;
}
