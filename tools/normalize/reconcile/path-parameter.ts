import type { Endpoint, Parameter } from "../model/endpoint.ts";
import { type EndpointRule, type Report, reporter } from "./rule.ts";

const placeholder = /\{\{([^{}]*)\}\}|\{([^{}]*)\}|(?<=\/):([A-Za-z_]\w*)(?=\/|$)/gu;

/** Every `{name}` of the path needs one declared parameter, and tools need an ASCII name. */
export const pathParameter: EndpointRule = {
  id: "path-parameter",
  decides:
    "The path: a placeholder keeps its place and its ASCII letters (`{任务id}` → `{id}`), one that no row declares is declared, a row that the path does not hold is left out. Scheme, host and query are cut off.",
  apply(endpoint) {
    const { findings, report } = reporter({ rule: this.id, page: endpoint.page });
    const plain = plainPath({ endpoint, report });
    const names = new Map<string, string>();
    const path = plain.replaceAll(placeholder, (whole, double?: string, single?: string, colon?: string) => {
      const original = (double ?? single ?? colon ?? "").trim();
      const name = names.get(original) ?? asciiName({ original, taken: [...names.values()] });
      names.set(original, name);
      if (whole !== `{${name}}`) {
        report({
          severity: "info",
          pointer: endpoint.at,
          message: `The path parameter ${original === "" ? "has no name" : `is called ${original}`}.`,
          evidence: endpoint.path,
          decision: `It is called ${name}.`,
        });
      }
      return `{${name}}`;
    });
    const parameters = declared({ endpoint, names, report });
    return { endpoint: { ...endpoint, path, parameters }, findings };
  },
};

function plainPath({ endpoint, report }: { endpoint: Endpoint; report: Report }): string {
  const withoutHost = endpoint.path.trim().replace(/^(?:https?:\/\/[^/]*|\{\{[^{}/]*\}\}(?=\/))/iu, "");
  const path = withoutHost.split(/[?#]/u)[0] ?? "";
  const rooted = path.startsWith("/") ? path : `/${path}`;
  if (rooted !== endpoint.path) {
    report({
      severity: "warning",
      pointer: endpoint.at,
      message: "The path is written with more than a path.",
      evidence: endpoint.path,
      decision: `Only ${rooted} was kept.`,
    });
  }
  return rooted;
}

function asciiName({ original, taken }: { original: string; taken: readonly string[] }): string {
  const letters = original.replaceAll(/[^\w.-]+/gu, "").replace(/^[-._]+|[-._]+$/gu, "");
  const base = /^[A-Za-z_]/u.test(letters) ? letters : letters === "" ? "id" : `id${letters}`;
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? base : `${base}${count}`;
    if (!taken.includes(name)) return name;
  }
}

function declared({
  endpoint,
  names,
  report,
}: {
  endpoint: Endpoint;
  names: ReadonlyMap<string, string>;
  report: Report;
}): Parameter[] {
  const inPath = [...names].map(([original, name]): Parameter => {
    const row = endpoint.parameters.find(
      (parameter) => parameter.in === "path" && (parameter.name === original || parameter.name === name),
    );
    if (row !== undefined) return { ...row, name, required: true };
    report({
      severity: "info",
      pointer: endpoint.at,
      message: `No row describes the path parameter ${name}.`,
      evidence: endpoint.path,
      decision: "It was declared as a string.",
    });
    const at = endpoint.at;
    const schema = { type: "string" };
    return {
      at,
      in: "path",
      name,
      required: true,
      enabled: true,
      description: "",
      schema,
      example: undefined,
    };
  });
  const others = endpoint.parameters.filter((parameter) => {
    if (parameter.in !== "path") return true;
    if (names.has(parameter.name) || [...names.values()].includes(parameter.name)) return false;
    report({
      severity: "warning",
      pointer: parameter.at,
      message: `The path holds no parameter ${parameter.name}.`,
      evidence: endpoint.path,
      decision: "The row was left out.",
    });
    return false;
  });
  const seen = new Set<string>();
  return [...inPath, ...others].filter(({ in: place, name }) => {
    const key = `${place} ${place === "header" ? name.toLowerCase() : name}`;
    if (name === "" || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
