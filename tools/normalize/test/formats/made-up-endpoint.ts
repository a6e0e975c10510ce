import { isObject, type Json, type JsonObject, own } from "@predgate-tools/openapi/json.ts";
import type { Random } from "../../scale/random.ts";

/** A row of parameters or of a form, as the vendor's editor keeps it. */
export interface Row extends JsonObject {
  readonly name: string;
  readonly required: boolean;
  readonly description: string;
  readonly type: string;
  readonly schema: JsonObject;
  readonly enable: boolean;
}

export const places = ["path", "query", "header", "cookie"] as const;

/** An endpoint without a format. */
export interface MadeUpEndpoint {
  readonly method: string;
  readonly path: string;
  readonly rows: Readonly<Record<(typeof places)[number], readonly Row[]>>;
  readonly body:
    | { readonly kind: "none" | "binary" }
    | { readonly kind: "json"; readonly schema: JsonObject; readonly examples: readonly Json[] }
    | {
        readonly kind: "multipart/form-data" | "application/x-www-form-urlencoded";
        readonly rows: readonly Row[];
      };
  readonly responses: readonly {
    readonly id: number;
    readonly code: number;
    readonly name: string;
    readonly schema: JsonObject;
    readonly example: Json | undefined;
  }[];
}

const words = [
  "",
  "默认值：5，范围 1-10",
  "可选值：a、b、c",
  "提示词，最多 100 个字符",
  "Default: 0.5",
  "是否启用，默认 false",
  "枚举值: 1:1, 16:9",
] as const;
const parameterNames = ["p", "q", "Authorization", "Content-Type", "X-Api-Key"];
const samples = ["", "5", "Bearer {{k}}", "{{k}}", "true"] as const;
const depth = 3;

export function madeUpEndpoint(random: Random): MadeUpEndpoint {
  const path = random.pick(["/v1/x", "/v1/{任务id}/y", "/v1/{id}"]);
  const inPath = [...path.matchAll(/\{(.*?)\}/gu)].map(
    ([, name = ""]): Row => ({
      name,
      required: true,
      description: "编号",
      type: "string",
      schema: { type: "string" },
      enable: true,
    }),
  );
  const some = () => parameterNames.filter(() => random.chance(0.25)).map((name) => row({ name, random }));
  return {
    method: random.pick(["get", "post", "put", "delete"]),
    path,
    rows: { path: inPath, query: some(), header: some(), cookie: some() },
    body: body(random),
    responses: [200, ...(random.chance(0.4) ? [random.pick([400, 204, 200])] : [])].map((code, index) => {
      const schema = structure({ random, left: depth });
      const example = random.chance(0.7) ? value({ schema, random }) : undefined;
      return { id: index + 1, code, name: `回答${index}`, schema, example };
    }),
  };
}

function body(random: Random): MadeUpEndpoint["body"] {
  const kind = random.pick([
    "json",
    "json",
    "none",
    "binary",
    "multipart/form-data",
    "application/x-www-form-urlencoded",
  ] as const);
  if (kind === "none" || kind === "binary") return { kind };
  if (kind !== "json") {
    const file = { ...row({ name: "f", random }), type: "file", schema: {}, enable: true };
    return { kind, rows: [file, ...["t", "n"].map((name) => ({ ...row({ name, random }), enable: true }))] };
  }
  const schema = structure({ random, left: depth });
  const examples = [0.7, 0.4].filter((chance) => random.chance(chance)).map(() => value({ schema, random }));
  return { kind, schema, examples };
}

function row({ name, random }: { name: string; random: Random }): Row {
  const { description, example: _, ...schema } = leaf(random);
  const sampleValue = random.pick(samples);
  return {
    name,
    required: random.chance(0.3),
    description: typeof description === "string" ? description : "",
    type: String(schema["type"]),
    schema,
    enable: !random.chance(0.1),
    ...(sampleValue === "" ? {} : { sampleValue }),
  };
}

function leaf(random: Random): JsonObject {
  const type = random.pick(["string", "integer", "number", "boolean"]);
  const defaults: Readonly<Record<string, Json>> = {
    string: "a",
    integer: "5",
    number: 0.5,
    boolean: "true",
  };
  const isNumber = type === "integer" || type === "number";
  const description = random.pick(words);
  return {
    type,
    ...(description === "" ? {} : { description }),
    ...(type === "string" && random.chance(0.3) ? { enum: ["a", "b"] } : {}),
    ...(random.chance(0.2) ? { nullable: true } : {}),
    ...(isNumber && random.chance(0.2) ? { minimum: 1, maximum: 9 } : {}),
    ...(random.chance(0.2) ? { default: defaults[type] ?? null } : {}),
    ...(random.chance(0.2) ? { example: random.pick(["x", "{{v}}", 3]) } : {}),
  };
}

function structure({ random, left }: { random: Random; left: number }): JsonObject {
  if (left < depth && (left <= 0 || random.chance(0.4))) return leaf(random);
  if (random.chance(0.3)) return { type: "array", items: structure({ random, left: left - 1 }) };
  const names = ["a", "b", "c", "提示", "x-y"].filter(() => random.chance(0.6));
  return {
    type: "object",
    properties: Object.fromEntries(names.map((name) => [name, structure({ random, left: left - 1 })])),
    ...(random.chance(0.5) ? { required: names.filter(() => random.chance(0.5)) } : {}),
    ...(random.chance(0.3) ? { "x-apifox-orders": names.toReversed() } : {}),
  };
}

/** A value that mostly fits. */
function value({ schema, random }: { schema: JsonObject; random: Random }): Json {
  if (random.chance(0.1)) return random.pick<Json>([7, [], {}]);
  switch (schema["type"]) {
    case "string":
      return random.pick(["a", "hello", "", "5", "zz"]);
    case "integer":
      return random.pick<Json>([0, 5, 11, "5", 1.5]);
    case "number":
      return random.pick<Json>([0.5, 5, "0.5"]);
    case "boolean":
      return random.pick<Json>([true, "true"]);
    case "array": {
      const items = own(schema, "items");
      return [1, 2].map(() => value({ schema: isObject(items) ? items : {}, random }));
    }
    default: {
      const properties = own(schema, "properties");
      const members = Object.entries(isObject(properties) ? properties : {});
      return Object.fromEntries(
        members
          .filter(() => random.chance(0.85))
          .map(([name, member]) => [name, value({ schema: isObject(member) ? member : {}, random })]),
      );
    }
  }
}
