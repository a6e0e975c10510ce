import type { Json, JsonObject } from "@predgate-tools/openapi/json.ts";
import { toYaml } from "@predgate-tools/openapi/to-yaml.ts";
import { type MadeUpEndpoint, places, type Row } from "./made-up-endpoint.ts";

const title = "标题";

/** The endpoint as a page in sections. */
export function asSections(endpoint: MadeUpEndpoint): string {
  const { parameters, requestBody, responses, responseExamples } = blocksOf(endpoint);
  const sections = { 参数: parameters, 请求体: requestBody, 响应: responses, 响应示例: responseExamples };
  const written = Object.entries(sections).map(
    ([name, block]) => `${name}\n\n${JSON.stringify(block, null, 2)}`,
  );
  return [title, `${endpoint.method.toUpperCase()} ${endpoint.path}`, ...written].join("\n\n");
}

/** The endpoint as the only one of a project. */
export function asProject(endpoint: MadeUpEndpoint): string {
  const { method, path } = endpoint;
  const item = { name: title, api: { method, path, ...blocksOf(endpoint) } };
  return JSON.stringify({ apifoxProject: "1.0.0", apiCollection: [{ name: "根目录", items: [item] }] });
}

/** The endpoint as a Markdown page with an OpenAPI 3.0 block. */
export function asMarkdown({ method, path, rows, body, responses }: MadeUpEndpoint): string {
  const answers = new Map<string, JsonObject>();
  for (const { code, name, schema, example } of responses) {
    const content = media(schema, example === undefined ? [] : [{ name, value: example }]);
    const answer = { description: "", "x-apifox-name": name, content: { "application/json": content } };
    answers.set(answers.has(String(code)) ? `x-${code}:${name}` : String(code), answer);
  }
  const operation: JsonObject = {
    summary: title,
    parameters: places.flatMap((place) => rows[place].map((row) => toParameter(row, place))),
    ...(body.kind === "none" ? {} : { requestBody: { content: toContent(body) } }),
    responses: Object.fromEntries(answers),
  };
  const document = { openapi: "3.0.1", info: { title: "" }, paths: { [path]: { [method]: operation } } };
  return `# ${title}\n\n## OpenAPI Specification\n\n\`\`\`yaml\n${toYaml(document)}\`\`\`\n`;
}

function blocksOf({ rows, body, responses }: MadeUpEndpoint) {
  return {
    parameters: rows,
    requestBody: toBlock(body),
    responses: responses.map(({ id, code, name, schema }) => ({
      id,
      code,
      name,
      contentType: "json",
      jsonSchema: schema,
    })),
    responseExamples: responses.flatMap(({ id, name, example }) =>
      example === undefined ? [] : [{ name, responseId: id, data: JSON.stringify(example, null, 1) }],
    ),
  };
}

function toBlock(body: MadeUpEndpoint["body"]): JsonObject {
  if (body.kind === "json") {
    const examples = body.examples.map((value) => ({ value: JSON.stringify(value, null, 1) }));
    return { type: "application/json", parameters: [], jsonSchema: body.schema, examples };
  }
  if ("rows" in body) return { type: body.kind, parameters: body.rows };
  return { type: body.kind, parameters: [], jsonSchema: { type: "object", properties: {} } };
}

function toContent(body: MadeUpEndpoint["body"]): JsonObject {
  if (body.kind === "json") {
    const examples = body.examples.map((value) => ({ name: "", value }));
    return { "application/json": media(body.schema, examples) };
  }
  if (!("rows" in body))
    return { "application/octet-stream": { schema: { type: "string", format: "binary" } } };
  const properties = body.rows.map(({ name, type, description, schema, sampleValue }) => [
    name,
    {
      ...(type === "file" ? { type: "string", format: "binary" } : schema),
      ...(description === "" ? {} : { description }),
      ...(sampleValue === undefined ? {} : { example: sampleValue }),
    },
  ]);
  const required = body.rows.filter((row) => row.required).map(({ name }) => name);
  return {
    [body.kind]: { schema: { type: "object", properties: Object.fromEntries(properties), required } },
  };
}

function media(schema: JsonObject, examples: readonly { name: string; value: Json }[]): JsonObject {
  const [only] = examples;
  if (only === undefined) return { schema };
  if (examples.length === 1 && only.name === "") return { schema, example: only.value };
  const named = examples.map(({ name, value }, index) => [
    String(index + 1),
    { ...(name === "" ? {} : { summary: name }), value },
  ]);
  return { schema, examples: Object.fromEntries(named) };
}

function toParameter(
  { name, description, required, schema, sampleValue, enable }: Row,
  place: string,
): JsonObject {
  return {
    name,
    in: place,
    description,
    required,
    ...(sampleValue === undefined ? {} : { example: sampleValue }),
    ...(enable ? {} : { "x-apifox-enable": false }),
    schema,
  };
}
