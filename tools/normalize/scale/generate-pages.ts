import type { Json, JsonObject } from "@predgate-tools/openapi/json.ts";
import { toYaml } from "@predgate-tools/openapi/to-yaml.ts";
import type { SourceFile } from "../model/page.ts";
import { describeInputs, type Input } from "./describe-input.ts";
import { Random } from "./random.ts";

interface Operation {
  readonly title: string;
  readonly method: string;
  readonly path: string;
  readonly inputs: readonly Input[];
  readonly body: JsonObject;
  readonly bodyExample: JsonObject;
  readonly answer: JsonObject;
  readonly answerExample: JsonObject;
}

/** Out of so many pages, one repeats another's endpoint; one shares the common path; one has a broken example. */
const oneIn = { shared: 40, query: 5, broken: 60, markdown: 3 };

/** Made-up vendor pages in both page formats, with the traits that make real ones costly. Seeded. */
export function* generatePages({ count, seed }: { count: number; seed: number }): Generator<SourceFile> {
  const random = new Random(seed);
  for (let index = 0; index < count; index += 1) {
    const operation = describeOperation({ random, index });
    const stem = String(index).padStart(6, "0");
    const written = random.chance(1 / oneIn.markdown)
      ? { page: `${stem}.md`, text: asMarkdown(operation) }
      : { page: `${stem}.txt`, text: asSections({ operation, broken: random.chance(1 / oneIn.broken) }) };
    yield written;
  }
}

function describeOperation({ random, index }: { random: Random; index: number }): Operation {
  const inputs = describeInputs(random);
  const properties = Object.fromEntries(inputs.map(({ name, schema }) => [name, schema]));
  const samples = Object.fromEntries(inputs.map(({ name, sample }) => [name, sample]));
  const model = `maker${index % 97}/model-${index}`;
  const version = index.toString(16).padStart(64, "0");
  if (random.chance(1 / oneIn.query)) return queryOperation({ index });
  const shared = random.chance(1 / oneIn.shared);
  const example = predictionExample({ model, version, samples });
  return {
    title: `创建任务 ${model}`,
    method: "POST",
    path: shared ? "/replicate/v1/predictions" : `/replicate/v1/models/${model}/predictions`,
    inputs,
    body: {
      type: "object",
      properties: { version: { type: "string" }, input: { type: "object", properties } },
    },
    bodyExample: { version: shared ? `${model}:${version}` : version, input: samples },
    answer: schemaOf(example),
    answerExample: example,
  };
}

function queryOperation({ index }: { index: number }): Operation {
  const answerExample = { code: 0, message: "success", data: { task_id: `t-${index}`, status: "running" } };
  return {
    title: `查询任务 ${index}`,
    method: "GET",
    path: `/vendor${index % 53}/v1/resource-${index}/{任务id}`,
    inputs: [],
    body: {},
    bodyExample: {},
    answer: schemaOf(answerExample),
    answerExample,
  };
}

function predictionExample({
  model,
  version,
  samples,
}: {
  model: string;
  version: string;
  samples: JsonObject;
}): JsonObject {
  const id = "w44zs9cet5rmc0cqzp49gpkhf8";
  return {
    id,
    model,
    version,
    input: samples,
    logs: "",
    output: null,
    data_removed: false,
    error: null,
    status: "starting",
    created_at: "2025-07-12T07:27:54.577Z",
    urls: { get: `https://gateway.example/${id}`, cancel: `https://gateway.example/${id}/cancel` },
  };
}

/** A schema as an editor derives it from one sample: everything required, null for whatever is not known yet. */
function schemaOf(value: Json): JsonObject {
  if (value === null) return { type: "null" };
  if (Array.isArray(value)) return { type: "array", items: schemaOf((value[0] as Json | undefined) ?? "") };
  if (typeof value === "object") {
    const members = Object.entries(value as JsonObject);
    return {
      type: "object",
      properties: Object.fromEntries(members.map(([name, member]) => [name, schemaOf(member)])),
      required: members.map(([name]) => name),
    };
  }
  return { type: typeof value === "number" ? "integer" : typeof value };
}

function parametersOf(operation: Operation): JsonObject {
  const path = operation.path.includes("{") ? [{ name: "任务id", required: true, type: "string" }] : [];
  return {
    query: [],
    path,
    cookie: [],
    header: [{ name: "Authorization", type: "string", required: false }],
  };
}

function asSections({ operation, broken }: { operation: Operation; broken: boolean }): string {
  const { title, method, path, body, bodyExample, answer, answerExample } = operation;
  const isRead = method === "GET";
  const example = JSON.stringify(bodyExample, null, 2);
  const request = isRead
    ? { type: "none", parameters: [] }
    : {
        type: "application/json",
        parameters: [],
        jsonSchema: body,
        examples: [{ value: broken ? `${example.slice(0, -1)},` : example, mediaType: "application/json" }],
      };
  const responses = [
    { id: 1, name: "成功", code: 200, contentType: "json", jsonSchema: answer, headers: [] },
  ];
  const examples = [{ name: "成功示例", responseId: 1, data: JSON.stringify(answerExample, null, 2) }];
  const block = (value: Json): string => JSON.stringify(value, null, 2);
  return [
    `${title}\n\n${method} ${path}\n`,
    `参数\n\n${block(parametersOf(operation))}\n`,
    `请求体\n\n${block(request)}\n`,
    `响应\n\n${block(responses)}\n`,
    `响应示例\n\n${block(examples)}\n`,
  ].join("\n");
}

function asMarkdown(operation: Operation): string {
  const { title, method, path, body, bodyExample, answer, answerExample } = operation;
  const content = (schema: JsonObject, example: Json): JsonObject => ({
    "application/json": { schema, example },
  });
  const document = {
    openapi: "3.0.1",
    info: { title: "", version: "1.0.0" },
    paths: {
      [path]: {
        [method.toLowerCase()]: {
          summary: title,
          parameters: path.includes("{")
            ? [{ name: "任务id", in: "path", required: true, schema: { type: "string" } }]
            : [],
          ...(method === "GET" ? {} : { requestBody: { content: content(body, bodyExample) } }),
          responses: { "200": { description: "", content: content(answer, answerExample) } },
        },
      },
    },
  };
  return `# ${title}\n\n## OpenAPI Specification\n\n\`\`\`yaml\n${toYaml(document)}\`\`\`\n`;
}
