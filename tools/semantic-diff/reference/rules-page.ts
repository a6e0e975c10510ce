import { BUMPS } from "../bump.ts";
import { BUMP_TABLE } from "../changeset/bump-table.ts";
import { EXIT } from "../exit-codes.ts";
import type { Rule } from "../model/rule.ts";

/** Where the page stands, from the top of the repository. */
export const RULES_PAGE = "docs/reference/semantic-diff-rules.md";

/** The reference page of all rules, made from their table. */
export function composeRulesPage(rules: readonly Rule[]): string {
  const areas = [...new Set(rules.map(({ area }) => area))];
  const counts = BUMPS.map(
    ({ level }) => `${rules.filter((rule) => rule.level === level).length} ${level}`,
  ).join(", ");
  return `<!-- Made from tools/semantic-diff/rules by \`pnpm spec:rules\`. Do not edit. -->

# Rules of \`pnpm spec:diff\`

${rules.length} rules (${counts}), one file each under \`tools/semantic-diff/rules\`, each with a pair of documents under
\`tools/semantic-diff/fixtures\` that shows it.

What flows to the API is a *request*: narrowing it breaks callers, widening it does not. What flows from the API is a
*response*: widening it breaks readers, narrowing it does not. The bodies of webhooks and callbacks flow to whoever
receives them, so they are judged as responses, and the receiver's answers as requests.

| level | means | bump of an API | of the packages at 0.x | from 1.0 on |
|---|---|---|---|---|
${BUMPS.map(({ level, bump }) => {
  const row = BUMP_TABLE.find((other) => other.level === level);
  return `| ${level} | ${MEANINGS[level]} | ${bump} | ${row?.beforeOne} | ${row?.fromOne} |`;
}).join("\n")}

Exit codes of \`spec:diff\`: ${EXIT.fine} done, ${EXIT.reached} a change reached \`--fail-on\`, ${EXIT.usage} wrong usage, ${EXIT.document} a document cannot be read.

Not a change: the order of keys, of required names, parameters, tags, servers, security requirements and alternatives; a schema
that moved between a place of its own and a \`$ref\`; \`allOf\` written out; null as a type, as \`nullable\` of OpenAPI 3.0 or as
an alternative; a constant and an \`enum\` of one; bounds that are the same for integers. \`x-provenance\` is not compared.
${areas.map((area) => section(area, rules)).join("")}`;
}

const MEANINGS: Readonly<Record<Rule["level"], string>> = {
  breaking:
    "a program can be refused, be handed what it was never told of, get another result, or no longer compile",
  compatible: "every program goes on as before; something new can be said or seen",
  annotation: "only words for people changed",
};

function section(area: string, rules: readonly Rule[]): string {
  const rows = rules
    .filter((rule) => rule.area === area)
    .map(({ id, level, direction, message, why }) => {
      const reason = why === undefined ? "" : ` *${inCell(why)}*`;
      return `| \`${id}\` | ${level} | ${direction} | ${inCell(message)}.${reason} |\n`;
    });
  return `\n## ${area}\n\n| rule | level | direction | says |\n|---|---|---|---|\n${rows.join("")}`;
}

function inCell(text: string): string {
  return text.replaceAll("|", "\\|");
}
