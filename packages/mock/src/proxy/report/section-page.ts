import type { PlainSchema } from "./infer-schema.ts";

/** What a page says: one operation with its body, its answers and an example of each. */
export interface PageContent {
  readonly title: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly { readonly name: string; readonly in: "path" | "query" }[];
  readonly body: { readonly schema: PlainSchema; readonly example: unknown } | undefined;
  readonly responses: readonly {
    readonly status: number;
    readonly schema: PlainSchema;
    readonly example: unknown;
  }[];
}

/** A page in the vendor's own section format, as `pnpm spec:import` reads it. */
export function sectionPage(page: PageContent): string {
  const overview = [`Method${page.method}`, `Path${page.path}`, "Typehttp", "Status1"].join("\n");
  const row = ({ name }: { name: string }) => ({
    required: true,
    description: "",
    type: "string",
    enable: true,
    name,
  });
  const parameters = {
    query: page.parameters
      .filter((parameter) => parameter.in === "query")
      .map((parameter) => ({ ...row(parameter), required: false })),
    path: page.parameters.filter((parameter) => parameter.in === "path").map(row),
    cookie: [],
    header: [
      {
        required: false,
        description: "",
        type: "string",
        enable: true,
        name: "Authorization",
        sampleValue: "Bearer {{YOUR_API_KEY}}",
      },
    ],
  };
  const body =
    page.body === undefined
      ? { type: "none", parameters: [] }
      : {
          type: "application/json",
          parameters: [],
          jsonSchema: page.body.schema,
          mediaType: "",
          examples: [
            {
              value: JSON.stringify(page.body.example, null, 4),
              mediaType: "application/json",
              description: "",
            },
          ],
        };
  const responses = page.responses.map(({ status, schema }, index) => ({
    id: index + 1,
    name: status < 300 ? "成功" : "失败",
    code: status,
    contentType: "json",
    jsonSchema: schema,
    description: "",
    headers: [],
  }));
  const examples = page.responses.map(({ status, example }, index) => ({
    name: status < 300 ? "成功示例" : "失败示例",
    responseId: index + 1,
    data: JSON.stringify(example, null, 4),
    description: "",
  }));
  const blocks: [string, unknown][] = [
    ["参数", parameters],
    ["请求体", body],
    ["响应", responses],
    ["响应示例", examples],
  ];
  return [
    page.title,
    `${page.method} ${page.path}`,
    overview,
    "说明",
    "概览",
    overview,
    ...blocks.flatMap(([name, block]) => [name, JSON.stringify(block, null, 2)]),
  ].join("\n\n");
}
