import { excerpt } from "@predgate-tools/openapi/finding.ts";
import { own, without } from "@predgate-tools/openapi/json.ts";
import { inferSchema } from "../schema/infer-schema.ts";
import { typesOf } from "../schema/merge-schemas.ts";
import { addProvenance } from "../schema/provenance.ts";
import { allows, isPlaceholder, typeName } from "../schema/type-name.ts";
import { type EndpointRule, reporter } from "./rule.ts";
import { weighValues } from "./weigh-values.ts";

/** Schema against examples, value by value: `"5"` where a number is declared, 5 where a text is. */
export const typeContradicted: EndpointRule = {
  id: "type-contradicted",
  decides:
    "The schema where another example agrees with it, or where only a placeholder disagrees; both types where every example disagrees. Beside a type that is only null, the examples decide.",
  apply(endpoint) {
    const { findings, report } = reporter({ rule: this.id, page: endpoint.page });
    const changed = weighValues(endpoint, (node, seen, { at }) => {
      const types = typesOf(node);
      if (types === undefined || own(node, "enum") !== undefined) return node;
      const strangers = seen.filter(({ value }) => !allows(types, value));
      const [first] = strangers;
      const nulls = strangers.every(({ value }) => value === null);
      if (first === undefined || (strangers.length < seen.length && !nulls)) return node;
      if (strangers.every(({ value }) => isPlaceholder(value))) return node;
      const added = [...new Set(strangers.map(({ value }) => typeName(value)))].filter(
        (name) => !types.includes(name),
      );
      const all = [...types, ...added];
      const provenance = { page: endpoint.page, keywords: { type: this.id } };
      const onlyNull = types.length === 1 && types[0] === "null";
      const widened = all.includes("number") ? all.filter((name) => name !== "integer") : all;
      report({
        severity: "warning",
        pointer: at,
        message: `The schema says ${types.join(" or ")}, ${seen.length === 1 ? "the example has" : "the examples have"} ${added.join(" and ")}.`,
        evidence: excerpt(first.value === null ? "null" : first.value),
        decision: onlyNull
          ? "The type was made of the examples, or null."
          : widened.length === 1
            ? `It is a ${widened[0]}.`
            : `Both are allowed: ${widened.join(" or ")}.`,
      });
      if (onlyNull) {
        const made = inferSchema(strangers.map(({ value }) => value));
        const made_ = typesOf(made);
        return addProvenance(
          {
            ...without(node, ["type"]),
            ...made,
            ...(made_ === undefined ? {} : { type: [...made_, "null"] }),
          },
          provenance,
        );
      }
      return addProvenance(
        { ...node, type: widened.length === 1 ? (widened[0] ?? "") : widened },
        provenance,
      );
    });
    return { endpoint: changed, findings };
  },
};
