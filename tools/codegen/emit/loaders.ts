import type { RegisteredModel } from "../model/registered-model.ts";
import { printJsDoc } from "../print/jsdoc.ts";
import { printString } from "../print/literal.ts";

export interface LoaderTable {
  readonly models: readonly RegisteredModel[];
  /** Folder of the modules, beside the table's own. */
  readonly folder: string;
  /** Name of the exported table. */
  readonly name: string;
  /** Type of each module. */
  readonly module: string;
  readonly documentation: string;
}

/** A table of dynamic imports, one a model, so that a program loads the one it needs out of thousands. */
export function printLoaders({ models, folder, name, module, documentation }: LoaderTable): string {
  const rows = models.map(
    (model) =>
      `  ${printString(model.name)}: () => import(${printString(`./${folder}/${model.stem}.gen.ts`)}),\n`,
  );
  return (
    `\n${printJsDoc([documentation])}` +
    `export const ${name}: { readonly [model: string]: () => Promise<${module}> } = ` +
    `{${rows.length === 0 ? "" : `\n${rows.join("")}`}};\n`
  );
}
