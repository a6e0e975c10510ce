import type { RegisteredModel } from "../model/registered-model.ts";
import { header } from "../print/header.ts";
import { plainText, printJsDoc } from "../print/jsdoc.ts";
import { printString } from "../print/literal.ts";

/**
 * `interface Models`: what each model takes and gives, by its name, and a named type for both.
 * Types are looked up, never listed in a union, so that a thousand models cost a consumer what two do.
 */
export function emitModelTypes(models: readonly RegisteredModel[]): string {
  const needsSchemas = models.some(({ inputSchema, outputSchema }) => inputSchema ?? outputSchema);
  return [
    header,
    needsSchemas
      ? '\nimport type { components } from "./schema.gen.ts";\n\ntype Schemas = components["schemas"];\n'
      : "",
    ...models.map(printNamedTypes),
    "\n/** Input and output of every known model by its name. Open for more by declaration merging. */\n",
    `export interface Models {\n${models.map(printMember).join("")}}\n`,
  ].join("");
}

function printNamedTypes(model: RegisteredModel): string {
  const source = model.page === undefined ? [] : [plainText(`Source: ${model.page}`)];
  return [
    `\n${printJsDoc([`What ${model.name} takes.`, ...source])}`,
    `export type ${model.inputType} = ${schemaType(model.inputSchema, "Record<string, unknown>")};\n`,
    `\n${printJsDoc([`What ${model.name} gives.`, ...source])}`,
    `export type ${model.outputType} = ${schemaType(model.outputSchema, "unknown")};\n`,
  ].join("");
}

function schemaType(name: string | undefined, unknownType: string): string {
  return name === undefined ? unknownType : `Schemas[${printString(name)}]`;
}

function printMember(model: RegisteredModel): string {
  const lines = [
    ...(model.summary === undefined ? [] : [plainText(model.summary)]),
    ...(model.version === undefined ? [] : [`Version ${model.version}`]),
  ];
  return `${printJsDoc(lines, "  ")}  ${printString(model.name)}: { input: ${model.inputType}; output: ${model.outputType} };\n`;
}
