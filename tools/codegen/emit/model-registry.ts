import type { RegisteredModel } from "../model/registered-model.ts";
import { header } from "../print/header.ts";
import { plainText, printJsDoc } from "../print/jsdoc.ts";
import { printString, printValue } from "../print/literal.ts";

const types = `
/** How to call one model. */
export interface ModelEntry<Name extends string = string> {
  /** \`owner/name\`. */
  readonly name: Name;
  /** The version that calls take unless they name another; absent where no page names one. */
  readonly version?: string;
  /** Path of its create operation, as the document gives it. */
  readonly path: string;
  /** Whether the body must name the version, or the path already names the model. */
  readonly body: "version-optional" | "version-required";
}

/** Models by their names. Look names up with \`Object.hasOwn\`. */
export interface Registry {
  readonly [model: string]: ModelEntry;
}
`;

/**
 * One constant a model, which a bundler drops when nobody imports it, and `registry` with all of them.
 * Annotated rather than inferred, so that a declaration file is a line a model.
 */
export function emitModelRegistry(models: readonly RegisteredModel[]): string {
  const members = models.map(({ name, constant }) => `  ${printRegistryKey(name)}: ${constant},\n`);
  return [
    header,
    types,
    ...models.map(printConstant),
    "\n/** Every model of the document. */\n",
    `export const registry: Registry = {${members.length === 0 ? "" : `\n${members.join("")}`}};\n`,
  ].join("");
}

function printConstant(model: RegisteredModel): string {
  const { name, version, path, body } = model;
  const documentation = printJsDoc([plainText(model.summary ?? name)]);
  return `\n${documentation}export const ${model.constant}: ModelEntry<${printString(name)}> = ${printValue({ name, version, path, body })};\n`;
}

function printRegistryKey(name: string): string {
  return name === "__proto__" ? '["__proto__"]' : printString(name);
}
