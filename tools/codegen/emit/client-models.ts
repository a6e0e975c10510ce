import type { RegisteredModel } from "../model/registered-model.ts";
import { header } from "../print/header.ts";
import { printString } from "../print/literal.ts";

/**
 * A module that adds a document's models to those that an installed client knows, by declaration merging.
 * For a project with pages of its own; the client's own models are in `Models` already.
 */
export function emitClientModels(clientPackage: string, models: readonly RegisteredModel[]): string {
  const members = models.map(
    ({ name, inputType, outputType }) =>
      `    ${printString(name)}: { input: ${inputType}; output: ${outputType} };\n`,
  );
  const types = models.flatMap(({ inputType, outputType }) => [inputType, outputType]);
  if (models.length === 0) return `${header}export {};\n`;
  return (
    `${header}import type {\n${types.map((type) => `  ${type},\n`).join("")}} from "./models.gen.ts";\n\n` +
    `declare module ${printString(clientPackage)} {\n  interface Models {\n${members.join("")}  }\n}\n`
  );
}
