import type { Finding } from "@predgate-tools/openapi/finding.ts";
import { isObject, type Json, type JsonObject, own } from "@predgate-tools/openapi/json.ts";
import { toPointer } from "@predgate-tools/openapi/pointer.ts";
import type { Content, Example } from "../../model/endpoint.ts";
import { readExample } from "../json/read-example.ts";

/** A `content` mapping: media types with their schema, and all examples, the single one and the named ones. */
export function toContents({
  page,
  at,
  content,
  findings,
}: {
  page: string;
  at: string;
  content: JsonObject;
  findings: Finding[];
}): Content[] {
  return Object.entries(content).flatMap(([mediaType, media]): Content[] => {
    if (!isObject(media)) return [];
    const here = `${at}/content${toPointer([mediaType])}`;
    const schema = own(media, "schema");
    const examples = samplesOf({ media, at: here }).map((sample): Example => {
      const read = readExample({ page, mediaType, ...sample });
      findings.push(...read.findings);
      return read.example;
    });
    return [{ mediaType, schemaAt: `${here}/schema`, schema: isObject(schema) ? schema : {}, examples }];
  });
}

interface Sample {
  readonly at: string;
  readonly name: string;
  readonly description: string;
  readonly data: Json;
}

function samplesOf({ media, at }: { media: JsonObject; at: string }): Sample[] {
  const single = own(media, "example");
  const alone =
    single === undefined || single === ""
      ? []
      : [{ at: `${at}/example`, name: "", description: "", data: single }];
  const named = own(media, "examples");
  const listed = Object.entries(isObject(named) ? named : {}).flatMap(([key, example]): Sample[] => {
    if (!isObject(example)) return [];
    const data = own(example, "value");
    if (data === undefined || data === "") return [];
    const summary = own(example, "summary");
    const description = own(example, "description");
    return [
      {
        at: `${at}/examples${toPointer([key])}/value`,
        name: typeof summary === "string" && summary !== "" ? summary : key,
        description: typeof description === "string" ? description : "",
        data,
      },
    ];
  });
  return [...alone, ...listed];
}
