import { anyModel } from "./describe/describe-any.ts";
import { knownModels } from "./describe/describe-known.ts";
import { recipes } from "./describe/recipe-table.ts";
import type { MediaRenderer } from "./model.ts";
import { sharedStudio } from "./studio.ts";

/** The mock's own renderers, asked in this order; the last one describes any output. */
export function builtInRenderers(): readonly MediaRenderer[] {
  const studio = sharedStudio();
  return [knownModels({ recipes, studio }), anyModel({ studio })];
}
