import { excerpt } from "@predgate-tools/openapi/finding.ts";
import { isArray, type Json, own, without } from "@predgate-tools/openapi/json.ts";
import { isPlaceholder } from "../schema/type-name.ts";
import { type EndpointRule, reporter } from "./rule.ts";
import { weighValues } from "./weigh-values.ts";

/** For each keyword, whether a value breaks it. */
const breaks: Readonly<Record<string, (value: Json, limit: Json) => boolean>> = {
  minimum: (value, limit) => typeof value === "number" && value < Number(limit),
  exclusiveMinimum: (value, limit) => typeof value === "number" && value <= Number(limit),
  maximum: (value, limit) => typeof value === "number" && value > Number(limit),
  exclusiveMaximum: (value, limit) => typeof value === "number" && value >= Number(limit),
  multipleOf: (value, limit) => typeof value === "number" && !isMultiple(value, Number(limit)),
  minLength: (value, limit) => typeof value === "string" && [...value].length < Number(limit),
  maxLength: (value, limit) => typeof value === "string" && [...value].length > Number(limit),
  minItems: (value, limit) => isArray(value) && value.length < Number(limit),
  maxItems: (value, limit) => isArray(value) && value.length > Number(limit),
};

/** A bound that the page's own example breaks is not the bound that is applied. */
export const boundsContradicted: EndpointRule = {
  id: "bounds-contradicted",
  decides:
    "The example: a bound that a real value breaks is dropped, for a wrong bound refuses valid calls. The schema where the value is a placeholder.",
  apply(endpoint) {
    const { findings, report } = reporter({ rule: this.id, page: endpoint.page });
    const changed = weighValues(endpoint, (node, seen, { at }) => {
      const broken = Object.entries(breaks).flatMap(([keyword, isBroken]) => {
        const limit = own(node, keyword);
        const stranger =
          limit === undefined
            ? undefined
            : seen.find(({ value }) => !isPlaceholder(value) && isBroken(value, limit));
        return stranger === undefined || limit === undefined
          ? []
          : [{ keyword, limit, value: stranger.value }];
      });
      for (const { keyword, limit, value } of broken) {
        report({
          severity: "warning",
          pointer: at,
          message: `An example breaks ${keyword} ${excerpt(JSON.stringify(limit))}.`,
          evidence: excerpt(JSON.stringify(value)),
          decision: `${keyword} was dropped.`,
        });
      }
      return without(
        node,
        broken.map(({ keyword }) => keyword),
      );
    });
    return { endpoint: changed, findings };
  },
};

/** Decimal steps such as 0.1 are no binary fractions, hence the tolerance. */
function isMultiple(value: number, step: number): boolean {
  const quotient = value / step;
  return Math.abs(quotient - Math.round(quotient)) < 1e-9;
}
