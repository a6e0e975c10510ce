import type { Finding } from "@predgate-tools/openapi/finding.ts";
import { isArray, isObject } from "@predgate-tools/openapi/json.ts";
import { toPointer } from "@predgate-tools/openapi/pointer.ts";
import type { Content, Example, Response } from "../../model/endpoint.ts";
import { plainMediaType } from "../../schema/media-type.ts";
import { readExample } from "../json/read-example.ts";
import type { ResponseExampleRow, ResponseExamplesBlock, ResponsesBlock } from "./blocks.ts";
import { toParameter } from "./to-parameters.ts";

const contentTypes = new Map([
  ["json", "application/json"],
  ["xml", "application/xml"],
  ["html", "text/html"],
  ["raw", "text/plain"],
  ["text", "text/plain"],
  ["eventStream", "text/event-stream"],
  ["event-stream", "text/event-stream"],
]);

interface Listed {
  readonly row: ResponseExampleRow;
  readonly name: string;
  /** JSON Pointer to the example's data in the page. */
  readonly at: string;
}

/** The editor's responses, each with the examples that name it; `at` and `examplesAt` are JSON Pointers to the two lists. */
export function toResponses({
  page,
  at: responsesAt,
  examplesAt,
  responses,
  examples,
}: {
  page: string;
  at: string;
  examplesAt: string;
  responses: ResponsesBlock;
  examples: ResponseExamplesBlock;
}): { responses: Response[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const ownerOf = ({ row: example }: Listed): number => {
    const index = responses.findIndex(({ id }) => id != null && String(id) === String(example.responseId));
    return index === -1 ? responses.findIndex(({ code }) => /^2/u.test(String(code))) : index;
  };
  const listed = Object.entries(examples).map(([key, row]): Listed => {
    return {
      row,
      name: row.name ?? (isArray(examples) ? "" : key),
      at: `${examplesAt}${toPointer([key])}/data`,
    };
  });
  const owners = listed.map(ownerOf);
  const result = responses.map((row, index): Response => {
    const at = `${responsesAt}/${index}`;
    const mediaType = mediaTypeOf(row);
    const own = listed.filter(
      ({ row: { data } }, position) => owners[position] === index && data != null && data !== "",
    );
    const read = own.map(({ row: example, name, at: exampleAt }): Example => {
      const outcome = readExample({
        page,
        at: exampleAt,
        name,
        description: example.description ?? "",
        data: example.data ?? null,
        mediaType: mediaType ?? "application/json",
      });
      findings.push(...outcome.findings);
      return outcome.example;
    });
    return {
      at,
      status: statusOf(row.code),
      name: row.name ?? "",
      description: row.description ?? "",
      headers: (row.headers ?? []).map((header, position) =>
        toParameter({ row: header, place: "header", at: `${at}/headers/${position}` }),
      ),
      contents: contentsOf({ row, at, mediaType, examples: read }),
    };
  });
  return { responses: result, findings };
}

function mediaTypeOf(row: ResponsesBlock[number]): string | undefined {
  const type = (row.contentType ?? "json").trim();
  if (type === "" || type === "noContent" || type === "none") return undefined;
  if (type === "binary") return plainMediaType(row.mediaType ?? "") || "application/octet-stream";
  return (contentTypes.get(type) ?? plainMediaType(type)) || "application/json";
}

function statusOf(code: number | string): string {
  const text = String(code).trim();
  const [, status] = /^([1-5]\d\d)\b/u.exec(text) ?? [];
  if (status !== undefined) return status;
  return /^[1-5]xx$/iu.test(text) ? text.toUpperCase() : "default";
}

function contentsOf({
  row,
  at,
  mediaType,
  examples,
}: {
  row: ResponsesBlock[number];
  at: string;
  mediaType: string | undefined;
  examples: readonly Example[];
}): Content[] {
  if (mediaType === undefined) return [];
  return [
    {
      mediaType,
      schemaAt: `${at}/jsonSchema`,
      schema: isObject(row.jsonSchema) ? row.jsonSchema : {},
      examples,
    },
  ];
}
