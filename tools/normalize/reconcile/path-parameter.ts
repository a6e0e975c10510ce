import type { Endpoint, Parameter } from "../model/endpoint.ts";
import { plainPath } from "../schema/plain-path.ts";
import { type EndpointRule, type Report, reporter } from "./rule.ts";

const placeholder = /\{\{([^{}]*)\}\}|\{([^{}]*)\}|(?<=\/):([\p{L}_][\p{L}\p{N}_]*)(?=\/|$)/gu;

/** Every `{name}` of the path needs one declared parameter, and tools need an ASCII name. */
export const pathParameter: EndpointRule = {
  id: "path-parameter",
  decides:
    "The path: a placeholder keeps its place and its ASCII letters (`{任务id}` → `{id}`), one that no row declares is declared, a row that the path does not hold is left out. Scheme, host and query are cut off.",
  apply(endpoint) {
    const { findings, report } = reporter({ rule: this.id, page: endpoint.page });
    const plain = reportedPath({ endpoint, report });
    const names = new Map<string, string>();
    const path = plain.replaceAll(placeholder, (whole, double?: string, single?: string, colon?: string) => {
      const original = (double ?? single ?? colon ?? "").trim();
      const name = names.get(original) ?? asciiName({ original, taken: [...names.values()] });
      names.set(original, name);
      if (whole !== `{${name}}`) {
        const seen =
          original === "" ? "has no name" : `${name === original ? "stands" : "is called"} ${whole}`;
        report({
          severity: "info",
          pointer: endpoint.at,
          message: `A parameter ${seen} in the path.`,
          evidence: endpoint.path,
          decision: `It is called {${name}}.`,
        });
      }
      return `{${name}}`;
    });
    const parameters = declared({ endpoint, names, report });
    return { endpoint: { ...endpoint, path, parameters }, findings };
  },
};

function reportedPath({ endpoint, report }: { endpoint: Endpoint; report: Report }): string {
  const rooted = plainPath(endpoint.path);
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
  return [...inPath, ...others].filter(({ in: place, name, at }) => {
    const key = `${place} ${place === "header" ? name.toLowerCase() : name}`;
    if (name === "") return false;
    if (seen.has(key)) {
      report({
        severity: "warning",
        pointer: at,
        message: `The ${place} parameter ${name} is listed more than once.`,
        evidence: name,
        decision: "The first row was kept.",
      });
      return false;
    }
    seen.add(key);
    return true;
  });
}
