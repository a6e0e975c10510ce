import type { Finding } from "@predgate-tools/openapi/finding.ts";
import { isObject, type Json, type JsonObject } from "@predgate-tools/openapi/json.ts";
import type { Body, Content, Example, Schema } from "../../model/endpoint.ts";
import { readExample } from "../json/read-example.ts";
import type { BodyBlock, ParameterRow } from "./blocks.ts";
import { rowSchema } from "./to-parameters.ts";

const none = new Set(["", "none", "noBody"]);

/** The editor's request body, found at the JSON Pointer `at`. Form fields become the properties of an object. */
export function toBody({
  page,
  block,
  at: bodyAt,
}: {
  page: string;
  block: BodyBlock | undefined;
  at: string;
}): {
  body: Body | undefined;
  findings: Finding[];
} {
  if (block === undefined) return { body: undefined, findings: [] };
  const declared = !none.has((block.type ?? "").trim());
  const mediaType = mediaTypeOf(block);
  const rows = block.parameters ?? [];
  const findings: Finding[] = [];
  const examples = examplesOf({ block, bodyAt }).map(
    ({ value, name, description, mediaType: own, at }): Example => {
      const read = readExample({ page, at, name, description, data: value, mediaType: own ?? mediaType });
      findings.push(...read.findings);
      return read.example;
    },
  );
  const schema = schemaOf({ block, rows, mediaType, bodyAt });
  if (!declared && schema === undefined && examples.length === 0) return { body: undefined, findings };
  const content: Content = {
    mediaType,
    schemaAt: schema?.at ?? bodyAt,
    schema: schema?.schema ?? {},
    examples,
  };
  return {
    body: { at: bodyAt, declared, required: block.required === true, contents: [content] },
    findings,
  };
}

function mediaTypeOf(block: BodyBlock): string {
  const type = (block.type ?? "").trim();
  if (type.includes("/")) return type;
  if (type === "binary")
    return (block.mediaType ?? "") === "" ? "application/octet-stream" : (block.mediaType ?? "");
  const known = new Map([
    ["json", "application/json"],
    ["xml", "application/xml"],
    ["text", "text/plain"],
    ["raw", "text/plain"],
    ["form-data", "multipart/form-data"],
    ["urlencoded", "application/x-www-form-urlencoded"],
  ]);
  return known.get(type) ?? "application/json";
}

function schemaOf({
  block,
  rows,
  mediaType,
  bodyAt,
}: {
  block: BodyBlock;
  rows: readonly ParameterRow[];
  mediaType: string;
  bodyAt: string;
}): { schema: Schema; at: string } | undefined {
  if (rows.length > 0) return { schema: formSchema(rows), at: `${bodyAt}/parameters` };
  if (isObject(block.jsonSchema)) return { schema: block.jsonSchema, at: `${bodyAt}/jsonSchema` };
  if (mediaType === "application/octet-stream")
    return { schema: { type: "string", format: "binary" }, at: bodyAt };
  return undefined;
}

function formSchema(rows: readonly ParameterRow[]): Schema {
  const enabled = rows.filter((row) => row.enable !== false && row.name.trim() !== "");
  const properties = enabled.map((row): [string, JsonObject] => {
    const described = (row.description ?? "") === "" ? {} : { description: row.description ?? "" };
    const sample = row.sampleValue ?? row.example;
    const sampled = sample == null || sample === "" ? {} : { examples: [sample] };
    return [row.name.trim(), { ...rowSchema(row), ...described, ...sampled }];
  });
  const required = enabled.filter((row) => Boolean(row.required)).map((row) => row.name.trim());
  return {
    type: "object",
    properties: Object.fromEntries(properties),
    ...(required.length === 0 ? {} : { required: [...new Set(required)] }),
  };
}

interface RawExample {
  readonly value: Json;
  readonly name: string;
  readonly description: string;
  readonly mediaType: string | undefined;
  readonly at: string;
}

function examplesOf({ block, bodyAt }: { block: BodyBlock; bodyAt: string }): RawExample[] {
  const listed = (block.examples ?? []).map((example, index) => ({
    value: example.value ?? null,
    name: example.name ?? "",
    description: example.description ?? "",
    mediaType: example.mediaType == null || example.mediaType === "" ? undefined : example.mediaType,
    at: `${bodyAt}/examples/${index}/value`,
  }));
  const single = block.example == null ? [] : [block.example];
  const alone = single.map((value) => ({
    value,
    name: "",
    description: "",
    mediaType: undefined,
    at: `${bodyAt}/example`,
  }));
  return [...listed, ...alone].filter(({ value }) => value !== null && value !== "");
}
