import type { Api, Schema } from "../../document/model.ts";
import { inlineReferences, isNode } from "../../document/resolve-reference.ts";
import type { Drift } from "../drift/drift.ts";
import { matchOperation } from "../drift/match-operation.ts";
import type { Exchange } from "../model.ts";
import { inferSchema, type PlainSchema, widen } from "./infer-schema.ts";
import { asCreateOnPage, asOnPage } from "./page-schema.ts";
import { requireSeen } from "./require-seen.ts";
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
      if (first === undefined || isRuled({ api, drift: first })) return;
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

/** An operation that no page has, only a ruling: what drifts in it is for that ruling to say, not for a page. */
function isRuled({ api, drift }: { api: Api; drift: Drift }): boolean {
  const [method = "", path = ""] = drift.operation.split(" ");
  const paths = isNode(api.document.paths) ? api.document.paths : {};
  const item = isNode(paths[path]) ? paths[path] : {};
  const operation = item[method.toLowerCase()];
  const provenance = isNode(operation) ? operation["x-provenance"] : undefined;
  return isNode(provenance) && Array.isArray(provenance.rulings) && provenance.page === undefined;
}

function draw({ api, drift, exchanges }: Gathered & { api: Api }): string {
  const [method = "GET", path = "/"] = drift.operation.split(" ");
  const operation =
    exchanges[0] && matchOperation({ api, method, path: exchanges[0].target.split("?", 1)[0] ?? "" });
  const model = modelOf({ api, drift });
  const accepted = exchanges.filter(({ response }) => response.status < 300);
  const bodies = accepted.flatMap(({ request }) =>
    request.body.kind === "json" ? [request.body.value] : [],
  );
  const answers = accepted.flatMap(({ response }) =>
    response.body.kind === "json" ? [response.body.value] : [],
  );
  const request = model?.request ?? operation?.bodies[0]?.schema;
  const documented =
    request === undefined ? undefined : { ...inlineReferences({ document: api.document, schema: request }) };
  const start = documented && (model ? asCreateOnPage(documented) : asOnPage(documented));
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
        : { schema: widenAll({ schema: start, values: bodies }), example: bodies.at(-1) },
    // Pages of this vendor call every success 200; which of them come is for a ruling to say.
    responses:
      answers.length === 0
        ? []
        : [
            {
              status: 200,
              schema: requireSeen({
                schema: widenAll({ schema: undefined, values: answers }),
                values: answers,
              }),
              example: answers.at(-1),
            },
          ],
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
