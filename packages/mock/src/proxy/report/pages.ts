import type { Api } from "../../document/model.ts";
import { inlineReferences } from "../../document/resolve-reference.ts";
import type { Drift } from "../drift/drift.ts";
import { matchOperation } from "../drift/match-operation.ts";
import type { Exchange } from "../model.ts";
import { inferSchema, type PlainSchema, widen } from "./infer-schema.ts";
import { sectionPage } from "./section-page.ts";

/** Calls that showed drift in one operation of one model: what a page is drawn from. */
interface Gathered {
  readonly drift: Drift;
  readonly exchanges: Exchange[];
}

/** Samples kept of one operation. */
const mostSamples = 20;
const mostPages = 500;

/** Gathers the calls that showed drift, and draws a page of each operation concerned. */
export function pageWriter(api: Api): {
  add(seen: { exchange: Exchange; drift: readonly Drift[] }): void;
  pages(): { name: string; text: string }[];
} {
  const gathered = new Map<string, Gathered>();
  return {
    add: ({ exchange, drift }) => {
      const [first] = drift;
      if (first === undefined) return;
      const key = `${first.operation} ${first.model ?? ""}`;
      const known = gathered.get(key) ?? { drift: first, exchanges: [] };
      if (known.exchanges.length < mostSamples) known.exchanges.push(exchange);
      if (gathered.has(key) || gathered.size < mostPages) gathered.set(key, known);
    },
    pages: () =>
      [...gathered.values()].map((entry) => ({ name: nameOf(entry), text: draw({ api, ...entry }) })),
  };
}

function draw({ api, drift, exchanges }: Gathered & { api: Api }): string {
  const [method = "GET", path = "/"] = drift.operation.split(" ");
  const operation =
    exchanges[0] && matchOperation({ api, method, path: exchanges[0].target.split("?", 1)[0] ?? "" });
  const model = api.models.find(({ name }) => name === drift.model);
  const inlined = (schema: unknown): PlainSchema | undefined =>
    schema === undefined ? undefined : { ...inlineReferences({ document: api.document, schema }) };
  const bodies = exchanges
    .filter(({ response }) => response.status < 300)
    .flatMap(({ request }) => (request.body.kind === "json" ? [request.body.value] : []));
  const statuses = [...new Set(exchanges.map(({ response }) => response.status))].toSorted(
    (first, second) => first - second,
  );
  const creates = operation !== undefined && model?.paths.includes(operation.path);
  return sectionPage({
    title: creates ? `创建任务 ${drift.model}` : drift.operation,
    method,
    path: operation?.path ?? path,
    parameters: (operation?.parameters ?? []).flatMap(({ name, in: place }) =>
      place === "path" || place === "query" ? [{ name, in: place }] : [],
    ),
    body:
      bodies.length === 0
        ? undefined
        : {
            schema: widenAll({
              schema: inlined(creates ? model?.request : operation?.bodies[0]?.schema),
              values: bodies,
            }),
            example: bodies.at(-1),
          },
    responses: statuses.flatMap((status) => {
      const values = exchanges
        .filter(({ response }) => response.status === status)
        .flatMap(({ response }) => (response.body.kind === "json" ? [response.body.value] : []));
      const documented = operation?.responses.find((response) => response.status === String(status))
        ?.bodies[0]?.schema;
      return values.length === 0
        ? []
        : [{ status, schema: widenAll({ schema: inlined(documented), values }), example: values.at(-1) }];
    }),
  });
}

function widenAll({
  schema,
  values,
}: {
  schema: PlainSchema | undefined;
  values: readonly unknown[];
}): PlainSchema {
  const [first, ...others] = values;
  const start = schema === undefined ? inferSchema(first) : widen({ schema, value: first });
  return others.reduce<PlainSchema>((widened, value) => widen({ schema: widened, value }), start);
}

function nameOf({ drift }: Gathered): string {
  const told = drift.model === null ? drift.operation : `${drift.operation.split(" ", 1)[0]} ${drift.model}`;
  const stem = told
    .toLowerCase()
    .replace(/[^a-z0-9.-]+/gu, "_")
    .replace(/^[_.]+|_+$/gu, "")
    .slice(0, 100);
  return `${stem || "page"}.txt`;
}
