import { excerpt } from "@predgate-tools/openapi/finding.ts";
import { isArray, isObject, own, without } from "@predgate-tools/openapi/json.ts";
import { type EndpointRule, reporter } from "./rule.ts";
import { weighValues } from "./weigh-values.ts";

/** What an example of the page leaves out cannot be required. */
export const requiredOmitted: EndpointRule = {
  id: "required-omitted",
  decides:
    "The example: a property that one of them leaves out is not required. The schema where no example shows the object.",
  apply(endpoint) {
    const { findings, report } = reporter({ rule: this.id, page: endpoint.page });
    const changed = weighValues(endpoint, (node, seen, { at }) => {
      const required = own(node, "required");
      const objects = seen.map(({ value }) => value).filter(isObject);
      if (!isArray(required) || objects.length === 0) return node;
      const omitted = required.filter(
        (name) => typeof name === "string" && objects.some((object) => own(object, name) === undefined),
      );
      if (omitted.length === 0) return node;
      report({
        severity: "warning",
        pointer: `${at}/required`,
        message: `An example leaves out what is declared as required: ${omitted.join(", ")}.`,
        evidence: excerpt(
          Object.keys(
            objects.find((object) => omitted.some((name) => own(object, String(name)) === undefined)) ?? {},
          ),
        ),
        decision: `${omitted.length === 1 ? "It is" : "They are"} optional.`,
      });
      const kept = required.filter((name) => !omitted.includes(name));
      return kept.length === 0 ? without(node, ["required"]) : { ...node, required: kept };
    });
    return { endpoint: changed, findings };
  },
};
