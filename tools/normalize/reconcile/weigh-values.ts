import type { Endpoint, Schema } from "../model/endpoint.ts";
import { mapWithValues, type Seen } from "../schema/map-with-values.ts";
import { isSerialized } from "../schema/media-type.ts";
import { typesOf } from "../schema/merge-schemas.ts";
import { changeContents, type Side } from "./change-contents.ts";

/** The endpoint with every schema weighed against the values that its own examples hold at each place. */
export function weighValues(
  endpoint: Endpoint,
  change: (node: Schema, seen: readonly Seen[], place: { at: string; side: Side }) => Schema,
): Endpoint {
  const weighed = changeContents(endpoint, (content, { side }) => {
    const { mediaType, schema: whole } = content;
    const examples = content.examples.filter(
      ({ readable, foreign, value }) =>
        readable &&
        (side === "response" || foreign !== true) &&
        !isSerialized({ mediaType, types: typesOf(whole), value }),
    );
    const seen = examples.map(({ value, at }): Seen => ({ value, at }));
    const schema = mapWithValues({
      schema: content.schema,
      seen,
      at: content.schemaAt,
      change: (node, values, at) => change(node, values, { at, side }),
    });
    return { ...content, schema };
  });
  const parameters = weighed.parameters.map((parameter) => {
    const { at, schema, example } = parameter;
    const seen = example === undefined ? [] : [{ value: example, at }];
    const changed = mapWithValues({
      schema,
      seen,
      at,
      change: (node, values, place) => change(node, values, { at: place, side: "request" }),
    });
    return { ...parameter, schema: changed };
  });
  return { ...weighed, parameters };
}
