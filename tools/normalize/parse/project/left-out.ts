import { excerpt, type Finding } from "@predgate-tools/openapi/finding.ts";
import {
  isArray,
  isObject,
  type Json,
  type JsonObject,
  objectAt,
  own,
} from "@predgate-tools/openapi/json.ts";
import { collectItems } from "./collect-items.ts";

/** What a project holds beside endpoints and schemas, so that nobody wonders where it went. */
export function leftOut({ page, project }: { page: string; project: JsonObject }): Finding[] {
  const findings: Finding[] = [];
  const add = (finding: Pick<Finding, "pointer" | "message" | "evidence" | "decision">): void => {
    findings.push({ rule: "project-left-out", severity: "info", page, ...finding });
  };
  const hosts = baseUrls(own(project, "environments"));
  if (hosts.length > 0) {
    add({
      pointer: "/environments",
      message: "The project names hosts in its environments.",
      evidence: excerpt(hosts.join(", ")),
      decision: "No host was taken: the base URL is the caller's configuration.",
    });
  }
  for (const key of ["socketCollection", "webSocketCollection"]) {
    const sockets = collectItems({ collection: own(project, key), at: `/${key}` }).filter(({ value }) =>
      isObject(own(value, "api")),
    );
    if (sockets.length === 0) continue;
    add({
      pointer: `/${key}`,
      message: "The project holds endpoints that are no HTTP operations.",
      evidence: excerpt(sockets.map(({ value }) => String(own(value, "name") ?? "")).join(", ")),
      decision: "They were left out.",
    });
  }
  for (const { key, holds } of unread) {
    const names = namesIn(own(project, key));
    if (names.length === 0) continue;
    add({
      pointer: `/${key}`,
      message: `The project holds ${holds}, which no endpoint writes out.`,
      evidence: excerpt(names.join(", ")),
      decision: "They were left out.",
    });
  }
  return findings;
}

/** What a project may share among its endpoints beside schemas. */
const unread = [
  { key: "responseCollection", holds: "shared answers" },
  { key: "commonParameters", holds: "parameters for all endpoints" },
];

function namesIn(value: Json | undefined): string[] {
  if (isArray(value)) return value.flatMap(namesIn);
  if (!isObject(value)) return [];
  const inner = Object.values(value).flatMap((member) =>
    isObject(member) || isArray(member) ? namesIn(member) : [],
  );
  const name = own(value, "name");
  return inner.length > 0 || typeof name !== "string" ? inner : [name];
}

/** Names and base URLs only: the variables of an environment may hold secrets. */
function baseUrls(environments: Json | undefined): string[] {
  if (!isArray(environments)) return [];
  return environments.filter(isObject).flatMap((environment) => {
    const name = own(environment, "name");
    const urls = [own(environment, "baseUrl"), ...Object.values(objectAt(environment, "baseUrls"))];
    return urls
      .filter((url): url is string => typeof url === "string" && url !== "")
      .map((url) => `${typeof name === "string" ? name : "environment"}: ${withoutCredentials(url)}`);
  });
}

function withoutCredentials(url: string): string {
  return url.replace(/\/\/[^/@\s]*@/u, "//").replace(/[?#].*$/u, "");
}
