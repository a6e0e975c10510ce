import { excerpt } from "@predgate-tools/openapi/finding.ts";
import { isArray, own, sameJson } from "@predgate-tools/openapi/json.ts";
import { typesOf } from "../schema/merge-schemas.ts";
import { addProvenance } from "../schema/provenance.ts";
import { allows, isPlaceholder } from "../schema/type-name.ts";
import { type EndpointRule, reporter } from "./rule.ts";
import { weighValues } from "./weigh-values.ts";

/** A list of choices that leaves out what the page itself sends is not complete. */
export const enumContradicted: EndpointRule = {
  id: "enum-contradicted",
  decides:
    "Both: a value that an example sends joins the choices. The schema where the value is a placeholder or of another type; a constant that an example contradicts is dropped.",
  apply(endpoint) {
    const { findings, report } = reporter({ rule: this.id, page: endpoint.page });
    const changed = weighValues(endpoint, (node, seen, { at }) => {
      const constant = own(node, "const");
      const declared = own(node, "enum");
      const choices = isArray(declared) ? declared : constant === undefined ? undefined : [constant];
      if (choices === undefined) return node;
      const types = typesOf(node);
      const strangers = seen
        .map(({ value }) => value)
        .filter((value) => !choices.some((choice) => sameJson(choice, value)))
        .filter((value) => !isPlaceholder(value) && (types === undefined || allows(types, value)));
      const added = strangers.filter(
        (value, index) => strangers.findIndex((one) => sameJson(one, value)) === index,
      );
      if (added.length === 0) return node;
      report({
        severity: "warning",
        pointer: at,
        message: isArray(declared)
          ? "An example sends a value that is not among the choices."
          : "An example sends another value than the constant.",
        evidence: `${excerpt(JSON.stringify(added))} against ${excerpt(JSON.stringify(choices))}`,
        decision: isArray(declared) ? "The value joined the choices." : "The constant was dropped.",
      });
      const provenance = { page: endpoint.page, keywords: { enum: this.id } };
      if (isArray(declared)) return addProvenance({ ...node, enum: [...declared, ...added] }, provenance);
      const { const: _, ...open } = node;
      return open;
    });
    return { endpoint: changed, findings };
  },
};
