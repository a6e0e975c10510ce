import { isNode } from "./resolve-reference.ts";

/**
 * The paths of a document's servers, `/v1` of `https://api.example.com/v1`: callers may put them before the paths that
 * the document names. One that such a path begins with is left out, for it would be taken off twice. Longest first.
 */
export function readBasePaths(read: { servers: unknown; paths: readonly string[] }): string[] {
  const servers = Array.isArray(read.servers) ? read.servers.filter(isNode) : [];
  const found = servers.map(pathOfServer).filter((base) => base !== "");
  const own = found.filter(
    (base) => !read.paths.some((path) => path === base || path.startsWith(`${base}/`)),
  );
  return [...new Set(own)].toSorted((left, right) => right.length - left.length);
}

function pathOfServer({ url, variables }: Readonly<Record<string, unknown>>): string {
  if (typeof url !== "string") return "";
  const filled = url.replaceAll(/\{([^{}]*)\}/g, (_, name: string) => defaultOf({ variables, name }));
  if (!URL.canParse(filled, "http://mock.predgate.test")) return "";
  return new URL(filled, "http://mock.predgate.test").pathname.replace(/\/+$/, "");
}

function defaultOf({ variables, name }: { variables: unknown; name: string }): string {
  const variable = isNode(variables) ? variables[name] : undefined;
  return isNode(variable) && typeof variable.default === "string" ? variable.default : "";
}

/** The base path that a path begins with, or "". */
export const basePathOf = (of: { path: string; bases: readonly string[] }): string =>
  of.bases.find((base) => of.path.startsWith(base) && of.path[base.length] === "/") ?? "";
