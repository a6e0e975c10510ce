import { own } from "@predgate-tools/openapi/json.ts";
import { mapSchema, type Segments } from "@predgate-tools/openapi/walk.ts";
import type { Endpoint, Schema } from "../model/endpoint.ts";
import { pascalCase } from "./names.ts";
import { nameIn } from "./references.ts";

/** What a schema without a name of its own can be called, and why. */
export interface NameByUse {
  readonly name: string;
  /** The place that it is named for: `GET /v1/jobs`, or another schema. */
  readonly usedBy: string;
}

interface Root extends NameByUse {
  readonly schema: Schema;
}

const longest = 60;

/**
 * Names for the schemas of one page whose own names hold no ASCII letter, made of where each is used first: the
 * items of `frames` in the answer of `GET /v1/jobs/{id}` → `JobsResponseFramesItem`.
 */
export function namesByUse({
  endpoints,
  schemas,
}: {
  endpoints: readonly Endpoint[];
  /** The page's schemas by the name that references give, with the ASCII name where there is one. */
  schemas: ReadonlyMap<string, { readonly schema: Schema; readonly asciiName: string }>;
}): ReadonlyMap<string, NameByUse> {
  const found = new Map<string, NameByUse>();
  const visited = new Set<string>();
  const named = [...schemas].flatMap(([name, { schema, asciiName }]): Root[] =>
    asciiName === "" ? [] : [{ name: asciiName, usedBy: name, schema }],
  );
  const waiting = [...endpoints.flatMap(rootsOf), ...named];
  for (let root = waiting.shift(); root !== undefined; root = waiting.shift()) {
    for (const { target, words } of usesIn(root.schema)) {
      const shared = schemas.get(target);
      if (shared === undefined || shared.asciiName !== "" || visited.has(target)) continue;
      visited.add(target);
      const use = { name: (root.name + words).slice(0, longest), usedBy: root.usedBy };
      found.set(target, use);
      waiting.push({ ...use, schema: shared.schema });
    }
  }
  return found;
}

function rootsOf(endpoint: Endpoint): Root[] {
  const stem = stemOf(endpoint.path);
  const usedBy = `${endpoint.method.toUpperCase()} ${endpoint.path}`;
  const root = (suffix: string, schema: Schema): Root => ({ name: stem + suffix, usedBy, schema });
  return [
    ...(endpoint.body?.contents ?? []).map(({ schema }) => root("Request", schema)),
    ...endpoint.responses.flatMap(({ status, contents }) =>
      contents.map(({ schema }) => root(status.startsWith("2") ? "Response" : "Error", schema)),
    ),
    ...endpoint.parameters.map(({ name, schema }) => root(pascalCase(name), schema)),
  ];
}

/** `/api/v2/jobs/{id}/frames` → `JobsFrames`. */
function stemOf(path: string): string {
  const words = path.split("/").filter((segment) => !/^(?:v\d+|api)$|[{}]/iu.test(segment));
  return words
    .map(pascalCase)
    .join("")
    .slice(0, longest / 2);
}

/** The shared schemas that a schema refers to, with the properties that lead there. */
function usesIn(schema: Schema): { target: string; words: string }[] {
  const uses: { target: string; words: string; depth: number }[] = [];
  mapSchema(schema, (node, at) => {
    const target = nameIn(own(node, "$ref"));
    if (target !== undefined)
      uses.push({ target, words: at.length === 0 ? "" : wordsOf(at) || "Part", depth: at.length });
    return node;
  });
  return uses.sort((left, right) => left.depth - right.depth);
}

function wordsOf(at: Segments): string {
  const words: string[] = [];
  for (let index = 0; index < at.length; index += 1) {
    if (at[index] === "properties") words.push(pascalCase(String(at[++index])));
    else if (at[index] === "items") words.push("Item");
    else if (at[index] === "additionalProperties") words.push("Value");
  }
  return words.join("");
}
