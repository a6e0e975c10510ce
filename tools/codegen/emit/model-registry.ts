import type { RegisteredModel } from "../model/registered-model.ts";
import { header } from "../print/header.ts";
import { printString, printValue } from "../print/literal.ts";

/**
 * One constant a model, which a bundler drops when nobody imports it, and `registry` with all of them.
 * Annotated rather than inferred, so that a declaration file is a line a model.
 */
export function emitModelRegistry(models: readonly RegisteredModel[]): string {
  const members = models.map(({ name, constant }) => `  ${printRegistryKey(name)}: ${constant},\n`);
  return [
    header,
    '\nimport type { ModelEntry, Registry } from "./model-entry.gen.ts";\n',
    ...models.map(printConstant),
    "\n/** Every model of the document. */\n",
    `export const registry: Registry = {${members.length === 0 ? "" : `\n${members.join("")}`}};\n`,
  ].join("");
}

function printConstant(model: RegisteredModel): string {
  const { name, version, path, body } = model;
  return `\nexport const ${model.constant}: ModelEntry<${printString(name)}> = ${printValue({ name, version, path, body })};\n`;
}

function printRegistryKey(name: string): string {
  return name === "__proto__" ? '["__proto__"]' : printString(name);
}
