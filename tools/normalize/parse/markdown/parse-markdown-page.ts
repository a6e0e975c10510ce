import type { Finding } from "@predgate-tools/openapi/finding.ts";
import { isArray, isObject, type JsonObject, objectAt, own } from "@predgate-tools/openapi/json.ts";
import { toPointer } from "@predgate-tools/openapi/pointer.ts";
import type { Endpoint } from "../../model/endpoint.ts";
import type { NamedSchema, ParsedPage, SourceFile } from "../../model/page.ts";
import { reachableNames } from "../../schema/references.ts";
import { lineAndColumn, PageError } from "../page-error.ts";
import { loadYaml } from "../yaml/load-yaml.ts";
import { locateYaml } from "../yaml/locate-yaml.ts";
import { findOpenApiBlock } from "./openapi-block.ts";
import { PageShapeError, resolved } from "./resolved.ts";
import { toEndpoint } from "./to-endpoint.ts";

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

export function isMarkdownPage(text: string): boolean {
  return findOpenApiBlock(text) !== undefined;
}

/**
 * Reads a page with an OpenAPI block. A page without paths only shares its schemas.
 * @throws PageError where the block is no YAML, or no OpenAPI.
 */
export function parseMarkdownPage({ page, text }: SourceFile): ParsedPage {
  const block = findOpenApiBlock(text);
  if (block === undefined) {
    throw new PageError({
      page,
      line: 1,
      column: 1,
      message: "Expected a block of YAML that begins with openapi:.",
    });
  }
  const loaded = loadYaml({ page, pageText: text, offset: block.offset, text: block.text });
  const findings: Finding[] = [...loaded.findings];
  try {
    const document = documentOf(loaded.value);
    const endpoints = endpointsOf({ page, document, heading: block.heading, findings });
    const schemas = schemasOf({ page, document });
    const kept = endpoints.length === 0 ? schemas : onlyUsed({ endpoints, schemas });
    return { page, format: "markdown", endpoints, schemas: kept, findings };
  } catch (error) {
    if (!(error instanceof PageShapeError)) throw error;
    const inBlock = lineAndColumn(loaded.text, locateYaml(loaded.text, error.pointer));
    const start = lineAndColumn(text, block.offset);
    const place = { line: start.line + inBlock.line - 1, column: inBlock.column };
    throw new PageError({ page, ...place, message: error.message });
  }
}

function documentOf(value: unknown): JsonObject {
  if (!isObject(value)) throw new PageShapeError("", "Expected an OpenAPI document.");
  if (own(value, "swagger") !== undefined && own(value, "openapi") === undefined) {
    const message =
      "Expected OpenAPI 3, but this is Swagger 2: convert it first, for instance with swagger2openapi.";
    throw new PageShapeError("/swagger", message);
  }
  const paths = own(value, "paths");
  if (paths !== undefined && paths !== null && !isObject(paths)) {
    throw new PageShapeError("/paths", "Expected the paths as a mapping.");
  }
  if (paths === undefined && own(value, "components") === undefined) {
    throw new PageShapeError("", "Expected an OpenAPI document with paths or components.");
  }
  return value;
}

function endpointsOf({
  page,
  document,
  heading,
  findings,
}: {
  page: string;
  document: JsonObject;
  heading: string;
  findings: Finding[];
}): Endpoint[] {
  return Object.entries(objectAt(document, "paths")).flatMap(([path, item]) => {
    const at = ["paths", path];
    if (!isObject(item)) throw new PageShapeError(toPointer(at), "Expected a mapping of methods.");
    const operations = Object.entries(item).filter(([method]) => methods.includes(method.toLowerCase()));
    return operations.map(([method, operation]) => {
      const pointer = toPointer([...at, method]);
      if (!isObject(operation)) throw new PageShapeError(pointer, "Expected an operation.");
      const parameters = [own(item, "parameters"), own(operation, "parameters")].map((list, index) => {
        if (list === undefined || list === null) return [];
        const holder = index === 0 ? toPointer(at) : pointer;
        if (!isArray(list))
          throw new PageShapeError(`${holder}/parameters`, "Expected a list of parameters.");
        return list.map((one, position) =>
          resolved({ document, value: one, at: `${holder}/parameters/${position}` }),
        );
      });
      return toEndpoint({
        page,
        at: pointer,
        heading,
        method: method.toLowerCase(),
        path,
        operation,
        parameters: parameters.flat(),
        document,
        findings,
      });
    });
  });
}

function schemasOf({ page, document }: { page: string; document: JsonObject }): NamedSchema[] {
  const members = Object.entries(objectAt(objectAt(document, "components"), "schemas"));
  return members.map(([name, schema]) => ({
    page,
    at: toPointer(["components", "schemas", name]),
    name,
    schema: isObject(schema) ? schema : {},
  }));
}

function onlyUsed({
  endpoints,
  schemas,
}: {
  endpoints: readonly Endpoint[];
  schemas: readonly NamedSchema[];
}): NamedSchema[] {
  const roots = endpoints.flatMap((endpoint) => [
    ...endpoint.parameters.map((parameter) => parameter.schema),
    ...(endpoint.body?.contents ?? []).map((content) => content.schema),
    ...endpoint.responses.flatMap((response) => response.contents.map((content) => content.schema)),
  ]);
  const used = reachableNames({ roots, schemas: new Map(schemas.map(({ name, schema }) => [name, schema])) });
  return schemas.filter(({ name }) => used.has(name));
}
