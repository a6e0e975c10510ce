import type { Finding } from "@predgate-tools/openapi/finding.ts";
import type { Endpoint } from "../model/endpoint.ts";
import { type OperationKind, operationKind } from "../schema/operation-kind.ts";
import type { CollectionRule } from "./rule.ts";

const needed: readonly { kind: OperationKind; verb: string }[] = [
  { kind: "get", verb: "reads one again" },
  { kind: "cancel", verb: "cancels one" },
  { kind: "list", verb: "lists them" },
];

/** Predictions that can be created, and then neither read nor stopped. */
export const missingOperation: CollectionRule = {
  id: "missing-operation",
  decides: "The pages: nothing is invented. A ruling may add an operation, with its evidence.",
  apply(collection) {
    const byKind = new Map<OperationKind, Endpoint[]>();
    for (const endpoint of collection.endpoints) {
      const kind = operationKind(endpoint);
      byKind.set(kind, [...(byKind.get(kind) ?? []).slice(0, 5), endpoint]);
    }
    const creates = [...(byKind.get("create-model") ?? []), ...(byKind.get("create") ?? [])];
    const [first] = creates;
    const missing = first === undefined ? [] : needed.filter(({ kind }) => !byKind.has(kind));
    const findings = missing.map(
      ({ kind, verb }): Finding => ({
        rule: "missing-operation",
        severity: "warning",
        page: first?.page ?? "",
        pointer: first?.at ?? "",
        message: `The pages create predictions, but none ${verb}.`,
        evidence: `no ${kind} among the operations beside ${creates.map(({ page }) => page).join(", ")}`,
        decision: "Nothing was invented; a ruling may add the operation with its evidence.",
      }),
    );
    return { collection, findings };
  },
};
