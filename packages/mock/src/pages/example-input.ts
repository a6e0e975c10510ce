import type { Api, ModelEntry } from "../document/model.ts";
import { isNode } from "../document/resolve-reference.ts";
import { randomFrom } from "../random/random.ts";
import { synthesise } from "../routes/other/synthesise.ts";

/** The least that a model takes: its required inputs, made up. */
export function exampleInput({ api, model }: { api: Api; model: ModelEntry }): Record<string, unknown> {
  const { document } = api;
  const properties = isNode(model.input.properties) ? model.input.properties : {};
  const required = Array.isArray(model.input.required) ? model.input.required : [];
  const random = randomFrom(`example/${model.name}`);
  return Object.fromEntries(
    required.map((name) => {
      const schema = properties[name];
      return [name, synthesise({ document, schema: isNode(schema) ? schema : {}, random })];
    }),
  );
}
