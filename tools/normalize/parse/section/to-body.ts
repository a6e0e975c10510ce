import type { Finding } from "@predgate-tools/openapi/finding.ts";
import { isObject } from "@predgate-tools/openapi/json.ts";
import type { Body, Content, Example, Schema } from "../../model/endpoint.ts";
import { forms, isJsonMediaType, plainMediaType } from "../../schema/media-type.ts";
import { type NamedExample, namedExamples } from "../json/named-examples.ts";
import { readExample } from "../json/read-example.ts";
import type { BodyBlock, ParameterRow } from "./blocks.ts";
import { formSchema } from "./form-schema.ts";

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
      const read = readExample({
        page,
        at,
        name,
        description,
        data: value,
        mediaType: isJsonMediaType(mediaType) ? mediaType : (own ?? mediaType),
      });
      findings.push(...read.findings);
      return read.example;
    },
  );
  const schema = schemaOf({ block, rows, mediaType, bodyAt, page, findings });
  if (!declared && schema === undefined && examples.length === 0) return { body: undefined, findings };
  const content: Content = {
    mediaType,
    schemaAt: schema?.at ?? bodyAt,
    schema: schema?.schema ?? {},
    examples,
  };
  return {
    body: {
      at: bodyAt,
      description: block.description ?? "",
      declared,
      required: block.required === true,
      contents: [content],
    },
    findings,
  };
}

function mediaTypeOf(block: BodyBlock): string {
  const type = (block.type ?? "").trim();
  if (type.includes("/")) return plainMediaType(type) || "application/json";
  if (type === "binary") return plainMediaType(block.mediaType ?? "") || "application/octet-stream";
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
  page,
  findings,
}: {
  block: BodyBlock;
  rows: readonly ParameterRow[];
  mediaType: string;
  bodyAt: string;
  page: string;
  findings: Finding[];
}): { schema: Schema; at: string } | undefined {
  const written = isObject(block.jsonSchema) ? block.jsonSchema : undefined;
  // A body that was a form once keeps its rows, as one that became a form keeps its schema.
  if (rows.length > 0 && (forms.has(mediaType) || written === undefined)) {
    const at = `${bodyAt}/parameters`;
    const form = formSchema({ page, rows, at });
    findings.push(...form.findings);
    return { schema: form.schema, at };
  }
  if (written !== undefined) return { schema: written, at: `${bodyAt}/jsonSchema` };
  if (mediaType === "application/octet-stream")
    return { schema: { type: "string", format: "binary" }, at: bodyAt };
  return undefined;
}

function examplesOf({ block, bodyAt }: { block: BodyBlock; bodyAt: string }): NamedExample[] {
  const { example } = block;
  const listed = namedExamples({ written: block.examples ?? undefined, at: `${bodyAt}/examples` });
  if (example === undefined || example === null || example === "") return listed;
  const alone = { at: `${bodyAt}/example`, name: "", description: "", mediaType: undefined, value: example };
  return [...listed, alone];
}
