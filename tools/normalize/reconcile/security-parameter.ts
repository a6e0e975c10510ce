import { excerpt } from "@predgate-tools/openapi/finding.ts";
import type { Endpoint, Parameter, Security } from "../model/endpoint.ts";
import { type EndpointRule, reporter } from "./rule.ts";

const keyHeader =
  /(?:^|[-_])(?:api[-_]?(?:key|secret|token)|access[-_]?(?:key|token)|auth[-_]?(?:key|token)|secret[-_]?key|subscription-key)$/iu;
const longestSample = 200;
const keySample = /\{\{\s*\w*(?:key|token)\w*\s*\}\}|\$\{?\w*(?:key|token)\w*\}?|<[^>]*(?:key|token)[^>]*>/iu;

/** A key that travels as a parameter is how the caller identifies itself, so it belongs under security. */
export const securityParameter: EndpointRule = {
  id: "security-parameter",
  decides:
    "Neither: `Authorization` with a Bearer sample (or none) becomes bearer authentication; with another sample, an API key in that header; a header that is called a key (`X-Api-Key`, `mj-api-secret`) and a query, header or cookie parameter whose sample is a key placeholder, an API key.",
  apply(endpoint) {
    const { findings, report } = reporter({ rule: this.id, page: endpoint.page });
    const found: Security[] = [];
    const parameters = endpoint.parameters.filter((parameter) => {
      const security = securityOf(parameter);
      if (security === undefined) return true;
      found.push(security);
      const optional = parameter.required ? "a required" : "an optional";
      report({
        severity: security.kind === "bearer" ? "info" : "warning",
        pointer: parameter.at,
        message: `The key is described as ${optional} ${parameter.in} parameter ${parameter.name}.`,
        evidence: excerpt(parameter.example ?? parameter.name),
        decision:
          security.kind === "bearer"
            ? "It became bearer authentication, which every call needs."
            : `It became an API key in the ${security.in} parameter ${security.name}.`,
      });
      return false;
    });
    const security = found.length > 0 ? distinct(found) : endpoint.security;
    return { endpoint: { ...endpoint, parameters, security }, findings };
  },
};

function securityOf({ in: place, name, example, schema }: Parameter): Security | undefined {
  if (place === "path") return undefined;
  const written =
    typeof example === "string" ? example : typeof schema["default"] === "string" ? schema["default"] : "";
  const sample = written.slice(0, longestSample);
  if (place === "header" && name.toLowerCase() === "authorization") {
    const bare = sample.trim();
    const bearer = bare === "" || /^bearer\b/iu.test(bare) || /^\{\{.*\}\}$|^<.*>$/u.test(bare);
    return bearer ? { kind: "bearer" } : { kind: "key", in: "header", name };
  }
  const isKey = (place === "header" && keyHeader.test(name)) || keySample.test(sample);
  return isKey ? { kind: "key", in: place, name } : undefined;
}

function distinct(found: readonly Security[]): Endpoint["security"] {
  const seen = new Map(found.map((security) => [JSON.stringify(security), security]));
  return [...seen.values()];
}
