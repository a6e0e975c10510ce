import type { Api, ModelEntry } from "../../document/model.ts";
import { notFound } from "../../problems/problem.ts";
import { type Answer, json, problem } from "../../request/answer.ts";
import type { Call } from "../../request/call.ts";
import { nearest } from "../../text/nearest.ts";
import type { Route } from "../route.ts";
import { modelBody, versionBody } from "./model-body.ts";

/** What other clients ask about models and versions, under every prefix of the document. */
export function modelRoutes(api: Api): readonly Route[] {
  const known = { method: "get", name: "models", needsKey: true, limit: "others" } as const;
  return api.prefixes.flatMap((prefix) => [
    { ...known, path: `${prefix}/models`, answer: all },
    { ...known, path: `${prefix}/models/:owner/:name`, answer: one },
    { ...known, path: `${prefix}/models/:owner/:name/versions`, answer: versions },
    { ...known, path: `${prefix}/models/:owner/:name/versions/:id`, answer: version },
  ]);
}

const all = ({ engine, origin }: Call): Answer =>
  json({
    previous: null,
    next: null,
    results: engine.api.models.map((model) => modelBody({ api: engine.api, model, origin })),
  });

const one = (call: Call): Answer =>
  about(call, (model) => modelBody({ api: call.engine.api, model, origin: call.origin }));

const versions = (call: Call): Answer =>
  about(call, (model) => ({
    previous: null,
    next: null,
    results: [versionBody({ api: call.engine.api, model })],
  }));

const version = (call: Call): Answer =>
  about(call, (model) =>
    model.version === call.parameters.id ? versionBody({ api: call.engine.api, model }) : undefined,
  );

function about(call: Call, show: (model: ModelEntry) => unknown): Answer {
  const { models } = call.engine.api;
  const name = `${call.parameters.owner}/${call.parameters.name}`;
  const model = models.find((entry) => entry.name === name);
  const shown = model === undefined ? undefined : show(model);
  if (shown !== undefined) return json(shown);
  const near = nearest({ to: name, among: models.map((entry) => entry.name) });
  call.notes.explanation =
    model === undefined
      ? `The document has no model ${name}.${near === undefined ? "" : ` Did you mean ${near}?`}`
      : `${name} has the version ${model.version} alone.`;
  return problem(notFound);
}
