import type { Content, Endpoint, Parameter, Schema } from "../model/endpoint.ts";
import type { Evidence } from "../schema/collect-seen.ts";
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
    const schema = mapWithValues({
      schema: content.schema,
      seen: seenIn(content, side),
      at: content.schemaAt,
      change: (node, values, at) => change(node, values, { at, side }),
    });
    return { ...content, schema };
  });
  const parameters = weighed.parameters.map((parameter) => {
    const { at, schema } = parameter;
    const changed = mapWithValues({
      schema,
      seen: sampleOf(parameter),
      at,
      change: (node, values, place) => change(node, values, { at: place, side: "request" }),
    });
    return { ...parameter, schema: changed };
  });
  return { ...weighed, parameters };
}

/** Every schema of the endpoint with the values that its examples hold for it. */
export function evidenceOf(endpoint: Endpoint): Evidence[] {
  const evidence = endpoint.parameters.map((one): Evidence => ({ schema: one.schema, seen: sampleOf(one) }));
  changeContents(endpoint, (content, { side }) => {
    evidence.push({ schema: content.schema, seen: seenIn(content, side) });
    return content;
  });
  return evidence;
}

/** What a model answers may be shown on another model's page; what it takes may not. */
function seenIn({ mediaType, schema, examples }: Content, side: Side): Seen[] {
  return examples
    .filter(
      ({ readable, foreign, value }) =>
        readable &&
        (side === "response" || foreign !== true) &&
        !isSerialized({ mediaType, types: typesOf(schema), value }),
    )
    .map(({ value, at }) => ({ value, at }));
}

function sampleOf({ example, at }: Parameter): Seen[] {
  return example === undefined ? [] : [{ value: example, at }];
}
