import { isObject, type OpenApiDocument, type SchemaObject } from "../model/document.ts";
import type { GeneratedFile } from "../model/generated-file.ts";
import type { RegisteredModel } from "../model/registered-model.ts";
import { header } from "../print/header.ts";
import { printJsDoc } from "../print/jsdoc.ts";
import { printValue } from "../print/literal.ts";
import { selfContained } from "../registry/self-contained-schema.ts";
import { printLoaders } from "./loaders.ts";

const types = `
/** What people read about one model: what the input schema leaves out. */
export interface ModelTexts {
  readonly summary?: string;
  readonly description?: string;
  /** File name of the page it was read from. */
  readonly page?: string;
  /** A description for each input that has one. */
  readonly inputs: { readonly [name: string]: string };
  /** The page's own words for each input that has any. */
  readonly sourceInputs: { readonly [name: string]: string };
  /** JSON Schema of the output, descriptions included, without \`$ref\`. */
  readonly output: { readonly [keyword: string]: unknown };
}
`;

/** One module a model with its descriptions, and a table of loaders: what help texts are made from. */
export function emitModelTexts(
  document: OpenApiDocument,
  models: readonly RegisteredModel[],
): GeneratedFile[] {
  const texts = models.map((model) => ({
    path: `model-texts/${model.stem}.gen.ts`,
    text:
      `${header}import type { ModelTexts } from "../model-texts.gen.ts";\n\n` +
      `${printJsDoc([`What people read about ${model.name}.`])}` +
      `export const modelTexts: ModelTexts = ${printValue(textsOf(document, model))};\n`,
  }));
  const loaders = printLoaders({
    models,
    folder: "model-texts",
    name: "modelTexts",
    module: "{ readonly modelTexts: ModelTexts }",
    documentation: "Loads the texts of one model, on demand. Look names up with `Object.hasOwn`.",
  });
  return [{ path: "model-texts.gen.ts", text: `${header}${types}${loaders}` }, ...texts];
}

function textsOf(document: OpenApiDocument, model: RegisteredModel): object {
  const { properties = {}, description } = selfContained(document, model.input) as SchemaObject;
  const textsNamed = (key: string): object =>
    Object.fromEntries(
      Object.entries(properties).flatMap(([name, schema]) => {
        const text = isObject(schema) ? schema[key] : undefined;
        return typeof text === "string" ? [[name, text]] : [];
      }),
    );
  return {
    summary: model.summary,
    description,
    page: model.page,
    inputs: textsNamed("description"),
    sourceInputs: textsNamed("x-source-description"),
    output: withoutExtensions(selfContained(document, model.output)),
  };
}

function withoutExtensions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutExtensions);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => !key.startsWith("x-"));
  return Object.fromEntries(kept.map(([key, member]) => [key, withoutExtensions(member)]));
}
