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
  return (
    `\nexport type ${model.inputType} = ${schemaType(model.inputSchema, "Record<string, unknown>")};\n` +
    `export type ${model.outputType} = ${schemaType(model.outputSchema, "unknown")};\n`
  );
}

function schemaType(name: string | undefined, unknownType: string): string {
  return name === undefined ? unknownType : `Schemas[${printString(name)}]`;
}

function printMember(model: RegisteredModel): string {
  const { name, inputType, outputType, version, page } = model;
  const facts = [
    ...(version === undefined ? [] : [`Version ${version}.`]),
    ...(page === undefined ? [] : [plainText(`Source: ${page}.`)]),
  ];
  const documentation = printJsDoc(facts.length === 0 ? [] : [facts.join(" ")], "  ");
  return `${documentation}  ${printString(name)}: { input: ${inputType}; output: ${outputType} };\n`;
}
