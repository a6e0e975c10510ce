import { excerpt, type Finding } from "@predgate-tools/openapi/finding.ts";
import { isObject, type Json, type JsonObject, objectAt, own } from "@predgate-tools/openapi/json.ts";
import { toPointer } from "@predgate-tools/openapi/pointer.ts";
import type { Content, Example } from "../../model/endpoint.ts";
import { plainMediaType } from "../../schema/media-type.ts";
import { mergeContents } from "../../schema/merge-endpoints.ts";
import { type NamedExample, namedExamples } from "../json/named-examples.ts";
import { readExample } from "../json/read-example.ts";
import { PageShapeError, resolved } from "./resolved.ts";

/** A `content` mapping: media types with their schema, and all examples, the single one and the named ones. */
export function toContents({
  page,
  at,
  content,
  document,
  findings,
}: {
  page: string;
  at: string;
  content: JsonObject;
  document: JsonObject;
  findings: Finding[];
}): Content[] {
  const report = (finding: Omit<Finding, "page">): void => {
    findings.push({ page, ...finding });
  };
  const contents = Object.entries(content).flatMap(([written, media]): Content[] => {
    if (!isObject(media)) return [];
    const here = `${at}/content${toPointer([written])}`;
    const mediaType = plainMediaType(written) || "application/json";
    const schema = own(media, "schema");
    const isText = isObject(schema) && own(schema, "type") === "string";
    const examples = samplesOf({ media, at: here, document, report }).map((sample): Example => {
      const { value: data, ...rest } = sample;
      const read = readExample({ page, ...rest, data, mediaType });
      // `example: '5'` beside a text is that text; beside anything else it is JSON that was kept as a text.
      if (isText && typeof data === "string" && typeof read.example.value !== "string")
        return { ...read.example, value: data };
      findings.push(...read.findings);
      return read.example;
    });
    return [
      {
        mediaType,
        schemaAt: `${here}/schema`,
        schema: isObject(schema) ? schema : {},
        examples,
        encoding: encodingOf(objectAt(media, "encoding")),
      },
    ];
  });
  return mergeContents({ contents, exclusive: false });
}

/** Of each part its media type: the rest of what OpenAPI allows there says nothing about a form of this kind. */
function encodingOf(written: JsonObject): JsonObject {
  const parts = Object.entries(written).flatMap(([name, part]): [string, Json][] => {
    const contentType = isObject(part) ? own(part, "contentType") : undefined;
    return typeof contentType === "string" && contentType !== "" ? [[name, { contentType }]] : [];
  });
  return Object.fromEntries(parts);
}

function samplesOf({
  media,
  at,
  document,
  report,
}: {
  media: JsonObject;
  at: string;
  document: JsonObject;
  report(finding: Omit<Finding, "page">): void;
}): NamedExample[] {
  const single = own(media, "example");
  const alone =
    single === undefined || single === null || single === ""
      ? []
      : [{ at: `${at}/example`, name: "", description: "", mediaType: undefined, value: single }];
  const listed = own(media, "examples");
  const here = `${at}/examples`;
  const written = isObject(listed) ? followed({ examples: listed, at: here, document, report }) : listed;
  return [...alone, ...namedExamples({ written, at: here })];
}

/** A named example may stand among the components. */
function followed({
  examples,
  at,
  document,
  report,
}: {
  examples: JsonObject;
  at: string;
  document: JsonObject;
  report(finding: Omit<Finding, "page">): void;
}): JsonObject {
  const members = Object.entries(examples).flatMap(([name, example]): [string, Json][] => {
    if (!isObject(example) || typeof own(example, "$ref") !== "string") return [[name, example]];
    const pointer = at + toPointer([name]);
    try {
      return [[name, resolved({ document, value: example, at: pointer }).value]];
    } catch (error) {
      if (!(error instanceof PageShapeError)) throw error;
      report({
        rule: "dangling-reference",
        severity: "warning",
        pointer,
        message: "An example refers to one that the page does not hold.",
        evidence: excerpt(own(example, "$ref")),
        decision: "The example was left out.",
      });
      return [];
    }
  });
  return Object.fromEntries(members);
}
