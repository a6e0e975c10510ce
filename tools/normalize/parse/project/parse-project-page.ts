import type { Finding } from "@predgate-tools/openapi/finding.ts";
import { isObject, type Json, type JsonObject, own } from "@predgate-tools/openapi/json.ts";
import type { Content, Endpoint } from "../../model/endpoint.ts";
import type { NamedSchema, ParsedPage, SourceFile } from "../../model/page.ts";
import { reachableNames } from "../../schema/references.ts";
import { describeNotes } from "../json/describe-notes.ts";
import { JsonSyntaxError, parseJson } from "../json/parse-json.ts";
import { describeIssue, offsetOf } from "../json/shape-issue.ts";
import { lineAndColumn, PageError } from "../page-error.ts";
import { fromPointer } from "../pointer-path.ts";
import { toBody } from "../section/to-body.ts";
import { toParameters } from "../section/to-parameters.ts";
import { toResponses } from "../section/to-responses.ts";
import { collectItems, type Item } from "./collect-items.ts";
import { leftOut } from "./left-out.ts";
import { type ApiBlock, apiShape } from "./shapes.ts";
import { readSharedSchemas, type SharedSchemas } from "./shared-schemas.ts";
import { toSecurity } from "./to-security.ts";

/** True for JSON with the key that the editor's own export begins with. */
export function isProjectPage(text: string): boolean {
  return /^\uFEFF?\s*\{/u.test(text) && /"apifoxProject"\s*:/u.test(text);
}

/**
 * Reads a project as the editor exports it: all endpoints of all folders, and the schemas they share.
 * @throws PageError where the text is no JSON, or an endpoint has another shape.
 */
export function parseProjectPage({ page, text }: SourceFile): ParsedPage {
  const { project, findings } = readProject({ page, text });
  const shared = readSharedSchemas({ page, project });
  const endpoints = collectItems({ collection: own(project, "apiCollection"), at: "/apiCollection" })
    .filter(({ value }) => isObject(own(value, "api")))
    .map((item) => toEndpoint({ page, text, item, shared, findings }));
  const used = usedNames({ endpoints, shared });
  const schemas: NamedSchema[] = shared.schemas.filter(
    ({ name }) => endpoints.length === 0 || used.has(name),
  );
  findings.push(...shared.findings, ...leftOut({ page, project }));
  return { page, format: "project", endpoints, schemas, findings };
}

function readProject({ page, text }: SourceFile): { project: JsonObject; findings: Finding[] } {
  try {
    const { value, notes } = parseJson(text);
    if (isObject(value)) return { project: value, findings: describeNotes({ page, pointer: "", notes }) };
    throw new PageError({ page, line: 1, column: 1, message: "Expected a project as a JSON object." });
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    throw new PageError({ page, ...lineAndColumn(text, error.offset), message: error.message });
  }
}

function readApi({ page, text, item }: { page: string; text: string; item: Item }): ApiBlock {
  const checked = apiShape.safeParse(own(item.value, "api"));
  if (checked.success) return checked.data;
  const { path, expected } = describeIssue(checked.error);
  const place = [...fromPointer(`${item.at}/api`), ...path];
  const offset = offsetOf(text, place);
  const message = `${item.at}/api${path.map((segment) => `/${segment}`).join("")}: ${expected}.`;
  throw new PageError({ page, ...lineAndColumn(text, offset), message });
}

function toEndpoint({
  page,
  text,
  item,
  shared,
  findings,
}: {
  page: string;
  text: string;
  item: Item;
  shared: SharedSchemas;
  findings: Finding[];
}): Endpoint {
  const api = readApi({ page, text, item });
  const at = `${item.at}/api`;
  const body = toBody({ page, block: api.requestBody ?? undefined, at: `${at}/requestBody` });
  const responses = toResponses({
    page,
    at: `${at}/responses`,
    examplesAt: `${at}/responseExamples`,
    responses: api.responses ?? [],
    examples: api.responseExamples ?? [],
  });
  findings.push(...body.findings, ...responses.findings);
  const method = api.method.trim().toLowerCase();
  const path = withSlash(api.path.trim());
  return {
    page,
    at,
    title: textOf(own(item.value, "name")) || `${method.toUpperCase()} ${path}`,
    description: (api.description ?? "").trim(),
    method,
    path,
    deprecated: api.status === "deprecated",
    parameters: toParameters({ block: api.parameters ?? {}, at: `${at}/parameters` }),
    body: body.body && { ...body.body, contents: rewritten({ contents: body.body.contents, shared }) },
    responses: responses.responses.map((response) => ({
      ...response,
      contents: rewritten({ contents: response.contents, shared }),
    })),
    security: toSecurity([...item.folders, api as JsonObject]),
    model: undefined,
  };
}

function rewritten({ contents, shared }: { contents: readonly Content[]; shared: SharedSchemas }): Content[] {
  return contents.map((content) => ({
    ...content,
    schema: shared.rewrite(content.schema, content.schemaAt),
  }));
}

/** Projects write paths below a base URL of their environment: `user/{id}`. */
function withSlash(path: string): string {
  return /^(?:\/|https?:\/\/|\{\{)/iu.test(path) ? path : `/${path}`;
}

function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value.trim() : "";
}

function usedNames({
  endpoints,
  shared,
}: {
  endpoints: readonly Endpoint[];
  shared: SharedSchemas;
}): Set<string> {
  const roots = endpoints.flatMap((endpoint) =>
    [...(endpoint.body?.contents ?? []), ...endpoint.responses.flatMap(({ contents }) => contents)].map(
      ({ schema }) => schema,
    ),
  );
  return reachableNames({
    roots,
    schemas: new Map(shared.schemas.map(({ name, schema }) => [name, schema])),
  });
}
