import { excerpt } from "@predgate-tools/openapi/finding.ts";
import { isObject, type Json, own } from "@predgate-tools/openapi/json.ts";
import { toPointer } from "@predgate-tools/openapi/pointer.ts";
import type { Content, Endpoint, Schema } from "../model/endpoint.ts";
import { addProvenance } from "../schema/provenance.ts";
import { changeContents } from "./change-contents.ts";
import { type EndpointRule, type Report, reporter } from "./rule.ts";

/** A model's answer repeats what it was given. The page's copy of it is either a repetition, or another model's. */
export const requestEcho: EndpointRule = {
  id: "request-echo",
  decides:
    "Neither: an object that the answer of a model shares with its request is left open in the answer. Where its keys are not the request's, they are another model's and dropped; where they are, they are said once, in the request.",
  apply(endpoint) {
    const { findings, report } = reporter({ rule: this.id, page: endpoint.page });
    const [request] = endpoint.body?.contents ?? [];
    if (endpoint.model === undefined || request === undefined) return { endpoint, findings };
    const changed = changeContents(endpoint, (content, { side, status }) =>
      side === "response" && status?.startsWith("2") === true
        ? opened({ content, request, endpoint, report })
        : content,
    );
    return { endpoint: changed, findings };
  },
};

function opened({
  content,
  request,
  endpoint,
  report,
}: {
  content: Content;
  request: Content;
  endpoint: Endpoint;
  report: Report;
}): Content {
  const properties = own(content.schema, "properties");
  const sent = own(request.schema, "properties");
  if (!isObject(properties) || !isObject(sent)) return content;
  const entries = Object.entries(properties).map(([name, schema]): [string, Json] => {
    const given = own(sent, name);
    if (!isObject(schema) || !isObject(given)) return [name, schema];
    const answered = keysOf(schema);
    if (answered.length === 0 || keysOf(given).length === 0) return [name, schema];
    const known = new Set(keysOf(given));
    const strange = answered.filter((key) => !known.has(key));
    const foreign = strange.length > answered.length / 2;
    report({
      severity: foreign ? "warning" : "info",
      pointer: content.schemaAt + toPointer(["properties", name]),
      message: foreign
        ? `The response's ${name} has the keys of another model.`
        : `The response's ${name} repeats the request's.`,
      evidence: foreign ? `${excerpt(answered)} against ${excerpt([...known])}` : excerpt(answered),
      decision: foreign
        ? "Its keys were dropped; it is an open object."
        : "It is an open object in the answer.",
    });
    const open: Schema = { type: "object", additionalProperties: true };
    return [name, addProvenance(open, { page: endpoint.page, rule: "request-echo" })];
  });
  return { ...content, schema: { ...content.schema, properties: Object.fromEntries(entries) } };
}

function keysOf(schema: Schema): string[] {
  const properties = own(schema, "properties");
  return isObject(properties) ? Object.keys(properties) : [];
}
