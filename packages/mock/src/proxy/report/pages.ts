import type { Api, Schema } from "../../document/model.ts";
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
      const key = `${first.operation} ${modelOf({ api, drift: first })?.name ?? ""}`;
      const known = gathered.get(key) ?? { drift: first, exchanges: [] };
      if (known.exchanges.length < mostSamples) known.exchanges.push(exchange);
      if (gathered.has(key) || gathered.size < mostPages) gathered.set(key, known);
    },
    pages: () =>
      [...gathered.values()].map((entry) => ({
        name: nameOf({ api, ...entry }),
        text: draw({ api, ...entry }),
      })),
  };
}

function draw({ api, drift, exchanges }: Gathered & { api: Api }): string {
  const [method = "GET", path = "/"] = drift.operation.split(" ");
  const operation =
    exchanges[0] && matchOperation({ api, method, path: exchanges[0].target.split("?", 1)[0] ?? "" });
  const model = modelOf({ api, drift });
  const inlined = (schema: unknown): PlainSchema | undefined =>
    schema === undefined ? undefined : { ...inlineReferences({ document: api.document, schema }) };
  const bodies = exchanges
    .filter(({ response }) => response.status < 300)
    .flatMap(({ request }) => (request.body.kind === "json" ? [request.body.value] : []));
  const statuses = [...new Set(exchanges.map(({ response }) => response.status))].toSorted(
    (first, second) => first - second,
  );
  return sectionPage({
    title: model === undefined ? drift.operation : `创建任务 ${model.name}`,
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
              schema: inlined(model?.request ?? operation?.bodies[0]?.schema),
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

/** The model whose page this is; pages of reads and lists are not any model's. An unknown model is named by the call. */
function modelOf({ api, drift }: { api: Api; drift: Drift }): { name: string; request?: Schema } | undefined {
  const [method, path = ""] = drift.operation.split(" ");
  if (drift.model === null || method !== "POST" || !path.endsWith("/predictions")) return undefined;
  return api.models.find(({ name }) => name === drift.model) ?? { name: drift.model };
}

function nameOf({ api, drift }: Gathered & { api: Api }): string {
  const model = modelOf({ api, drift });
  const told = model === undefined ? drift.operation : model.name.replace("/", "__");
  const stem = told
    .replace(/[^A-Za-z0-9._-]+/gu, "_")
    .replace(/^[_.]+|_+$/gu, "")
    .slice(0, 100);
  return `${stem || "page"}.txt`;
}
