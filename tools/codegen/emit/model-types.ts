import type { RegisteredModel } from "../model/registered-model.ts";
import { header } from "../print/header.ts";
import { plainText, printJsDoc } from "../print/jsdoc.ts";
import { printString } from "../print/literal.ts";

// One interface for all of them: an object type a model would be a third of what a compiler keeps of `Models`.
const describedModel = `/** What a model takes and gives. */
export interface DescribedModel<Input, Output> {
  input: Input;
  output: Output;
}
`;

/**
 * `interface Models`: what each model takes and gives, by its name, and a named type for both.
 * Types are looked up, never listed in a union, so that a thousand models cost a consumer what two do.
 */
export function emitModelTypes(models: readonly RegisteredModel[]): string {
  const namedTypes = models.map(printNamedTypes).join("");
  return [
    header,
    namedTypes.includes("Schemas[")
      ? '\nimport type { components } from "./schema.gen.ts";\n\ntype Schemas = components["schemas"];\n'
      : "",
    namedTypes,
    models.length === 0 ? "" : `\n${describedModel}`,
    "\n/** Input and output of every known model by its name. Open for more by declaration merging. */\n",
    `export interface Models {\n${models.map(printMember).join("")}}\n`,
  ].join("");
}

function printNamedTypes(model: RegisteredModel): string {
  return (
    `\nexport type ${model.inputType} = ${inputType(model)};\n` +
    `export type ${model.outputType} = ${schemaType(model.outputSchema, "unknown")};\n`
  );
}

// An input that has no schema of its own may still be described where the request is.
function inputType({ inputSchema, requestSchema, input }: RegisteredModel): string {
  const inline = requestSchema !== undefined && Object.keys(input).length > 0;
  const described = inline ? `Schemas[${printString(requestSchema)}]["input"]` : "Record<string, unknown>";
  return schemaType(inputSchema, described);
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
  return `${documentation}  ${printString(name)}: DescribedModel<${inputType}, ${outputType}>;\n`;
}
