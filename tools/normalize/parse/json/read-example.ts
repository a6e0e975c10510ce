import type { Finding } from "@predgate-tools/openapi/finding.ts";
import type { Json } from "@predgate-tools/openapi/json.ts";
import type { Example } from "../../model/endpoint.ts";
import { isJsonMediaType } from "../../schema/media-type.ts";
import { describeNotes } from "./describe-notes.ts";
import { JsonSyntaxError, parseJson } from "./parse-json.ts";

/**
 * An example as a value. Where the media type is JSON, a text is read as JSON (comments allowed);
 * one that cannot be read is marked so, with a finding, and is decided about later.
 */
export function readExample({
  page,
  at,
  name,
  description,
  data,
  mediaType,
}: {
  page: string;
  at: string;
  name: string;
  description: string;
  data: Json;
  mediaType: string;
}): { example: Example; findings: Finding[] } {
  const plain = { page, at, name, description };
  if (typeof data !== "string" || !isJsonMediaType(mediaType)) {
    return { example: { ...plain, value: data, readable: true }, findings: [] };
  }
  try {
    const { value, notes } = parseJson(data);
    return {
      example: { ...plain, value, readable: true },
      findings: describeNotes({ page, pointer: at, notes }),
    };
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    return { example: { ...plain, value: data, readable: false }, findings: [] };
  }
}
