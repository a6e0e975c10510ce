import { fromPointer } from "@predgate-tools/openapi/pointer.ts";
import type { Difference } from "../model/difference.ts";

const METHODS: ReadonlySet<string> = new Set("get put post delete options head patch trace query".split(" "));

/** Keywords that add nothing to a place: what is inside them, or the sentence that follows, says enough. */
const SILENT: ReadonlySet<string> = new Set(
  (
    "schema schemas components properties content headers type enum const minimum maximum exclusiveMinimum " +
    "exclusiveMaximum multipleOf minLength maxLength pattern format contentEncoding contentMediaType minItems maxItems " +
    "uniqueItems minContains maxContains minProperties maxProperties required default description title example " +
    "examples deprecated readOnly writeOnly summary tags operationId url x-predgate-model externalDocs allOf oneOf " +
    "anyOf additionalProperties security servers discriminator"
  ).split(" "),
);

/** Keywords whose next segment is a name from the document. */
const NAMING: Readonly<Record<string, string>> = {
  properties: "",
  patternProperties: "properties named ",
  dependentSchemas: "with ",
  schemas: "",
  securitySchemes: "security scheme ",
  parameters: "parameter ",
  responses: "response ",
  headers: "header ",
  requestBodies: "body ",
  callbacks: "callback ",
  variables: "variable ",
  content: "",
  $defs: "",
};

/** A JSON Pointer in words: `/paths/~1a/get/responses/200` is `GET /a › response 200`. */
export function describePlace({ pointer, parameter }: Pick<Difference, "pointer" | "parameter">): string {
  const fragment = pointer.startsWith("/") ? pointer : pointer.slice(pointer.indexOf("#") + 1);
  const segments = fromPointer(fragment.startsWith("/") ? fragment : "");
  const words: string[] = [];
  let index = 0;
  if (segments[0] === "paths" || segments[0] === "webhooks") {
    const [, name = "", method = ""] = segments;
    const owner = segments[0] === "paths" ? name : name === "" ? "" : `webhook ${name}`;
    const isOperation = METHODS.has(method);
    words.push(isOperation && segments[0] === "paths" ? `${method.toUpperCase()} ${owner}` : owner);
    index = isOperation ? 3 : 2;
  }
  for (; index < segments.length; index += 1) {
    const segment = segments[index] ?? "";
    const next = segments[index + 1];
    const naming = Object.hasOwn(NAMING, segment) ? NAMING[segment] : undefined;
    if (naming !== undefined && next !== undefined) {
      const isNumbered = segment === "parameters" && /^\d+$/.test(next);
      const name = isNumbered && parameter !== "" ? parameter : next;
      words.push(segment === "content" ? `(${name})` : `${naming}${name}`);
      index += 1;
    } else if (segment === "requestBody") words.push("body");
    else if (segment === "items") words.push("items");
    else if (!SILENT.has(segment) && !isIndex(segment, segments[index - 1])) words.push(segment);
  }
  return words.filter((word) => word !== "").join(" › ");
}

/** Numbers of alternatives and list members say nothing to people. */
function isIndex(segment: string, keyword: string | undefined): boolean {
  return /^\d+$/.test(segment) && keyword !== undefined && SILENT.has(keyword);
}
