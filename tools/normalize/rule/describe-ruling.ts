import type { Finding } from "@predgate-tools/openapi/finding.ts";
import type { Ruling } from "../model/ruling.ts";

const verbs = { update: "Changed", remove: "Removed", copy: "Repeated" };

/** A person's decision, listed beside those of the rules. */
export function describeRuling({ file, at, target, reason, evidence, change }: Ruling): Finding {
  return {
    rule: "ruling",
    severity: "info",
    page: file,
    pointer: at,
    message: reason,
    evidence,
    decision: `${verbs[change.kind]} ${target}.`,
  };
}
