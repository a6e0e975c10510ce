import type { OpenApiDocument } from "../model/document.ts";

/** A model as a test describes it. */
export interface DescribedModel {
  readonly name: string;
  readonly version?: string;
  /** Prefix of its schemas' names. */
  readonly schema: string;
  readonly input: object;
  readonly output: object;
  /** Create path; the one for all models by default. */
  readonly path?: string;
  readonly summary?: string;
}

/** A document of the shape that the normalizer writes, with these models and nothing else. */
export function documentWith(models: readonly DescribedModel[]): OpenApiDocument {
  const paths: [string, object][] = models.map((model, index) => [
    model.path ?? `/v1/models/${index}/predictions`,
    { post: operationOf(model, index) },
  ]);
  const schemas: [string, object][] = models.flatMap(({ schema, input, output, name, version }) => [
    [`${schema}Input`, input],
    [`${schema}Output`, output],
    [
      `${schema}Request`,
      {
        type: "object",
        "x-predgate-model": { name, version },
        properties: {
          version: { type: "string" },
          input: { $ref: `#/components/schemas/${encode(schema)}Input` },
        },
        required: ["input"],
      },
    ],
  ]);
  return {
    openapi: "3.1.0",
    info: { title: "Test", version: "1" },
    paths: Object.fromEntries(paths) as never,
    components: { schemas: Object.fromEntries(schemas) },
  };
}

function operationOf({ schema, summary }: DescribedModel, index: number): object {
  return {
    operationId: `create${index}`,
    ...(summary === undefined ? {} : { summary }),
    requestBody: {
      required: true,
      content: { "application/json": { schema: { $ref: `#/components/schemas/${encode(schema)}Request` } } },
    },
    responses: { "201": { description: "Created." } },
  };
}

function encode(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
