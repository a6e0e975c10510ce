import type { InputSchema, PropertySchema } from "../input/input-schema.ts";

/** What is known of one model: all that `run MODEL` needs, and nothing of the others. */
export interface DescribedModel {
  readonly name: string;
  readonly summary: string | undefined;
  readonly page: string | undefined;
  readonly schema: InputSchema;
  readonly output: Readonly<Record<string, unknown>>;
}

/** Loads one model's description; undefined for a name the document does not list. */
export async function describeModel(name: string): Promise<DescribedModel | undefined> {
  const [{ inputSchemas }, { modelTexts }] = await Promise.all([
    import("@predgate/client/input-schemas"),
    import("@predgate/client/model-texts"),
  ]);
  if (!Object.hasOwn(inputSchemas, name)) return undefined;
  const [schema, texts] = await Promise.all([
    inputSchemas[name]?.().then((module) => module.inputSchema),
    Object.hasOwn(modelTexts, name) ? modelTexts[name]?.().then((module) => module.modelTexts) : undefined,
  ]);
  if (schema === undefined) return undefined;
  const properties = Object.entries(schema.properties ?? {}).map(([property, value]) => [
    property,
    {
      ...(typeof value === "object" ? value : {}),
      ...described("description", texts?.inputs[property]),
      ...described("x-source-description", texts?.sourceInputs?.[property]),
    },
  ]);
  return {
    name,
    summary: texts?.summary,
    page: texts?.page,
    schema: {
      // The document's keywords are JSON Schema's; those this package does not read are not checked.
      properties: Object.fromEntries(properties) as Record<string, PropertySchema>,
      required: schema.required ?? [],
      additionalProperties: schema.additionalProperties !== false,
    },
    output: texts?.output ?? {},
  };
}

function described(key: string, text: string | undefined): Record<string, string> {
  return text === undefined ? {} : { [key]: text };
}

/** Names of all models, without loading any. */
export async function modelNames(): Promise<readonly string[]> {
  const { inputSchemas } = await import("@predgate/client/input-schemas");
  return Object.keys(inputSchemas);
}
