import type { Step } from "../reconcile/table.ts";

/** Below the repository. */
export const rulesPage = "docs/reference/normalizer-rules.md";

const subjects: Record<Step["looksAt"], string> = {
  schema: "one schema",
  endpoint: "one endpoint",
  collection: "all pages together",
};

/** The page that says what each rule decides, in the order in which they run. */
export function composeRulesPage(steps: readonly Step[]): string {
  const rows = steps.map(
    ({ looksAt, rule }) =>
      `| [\`${rule.id}\`](../../tools/normalize/fixtures/${rule.id}) | ${subjects[looksAt]} | ${rule.decides.replaceAll("|", "\\|")} |`,
  );
  return `<!-- Made from tools/normalize/reconcile by \`pnpm spec:rules\`. Do not edit. -->

# Rules of \`pnpm spec:normalize\`

A page says a thing more than once: in its schema, in its examples, in its words. Where these disagree, a rule decides,
and says so in \`spec/findings.md\`. ${steps.length} rules run in this order, each a file in \`tools/normalize/reconcile\`; its
fixture shows pages on which it acts, pages on which it does not, and what becomes of both.

**The schema** means that the schema is kept, **the example** that the example is believed, **both** that what either
allows is allowed, **neither** that nothing is said. A wrong constraint is worse than a missing one: it refuses valid calls.

| rule | looks at | decides |
|---|---|---|
${rows.join("\n")}

What no rule can know is decided by a person: [add a ruling](../how-to/add-a-ruling.md). What every page of a kind gets
wrong is a rule that is missing: [add a rule](../how-to/add-a-rule.md).
`;
}
