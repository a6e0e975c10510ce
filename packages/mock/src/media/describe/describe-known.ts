import type { MediaRenderer, OutputNode } from "../model.ts";
import type { Studio } from "../thread-studio.ts";
import { fileSlot } from "./file-slot.ts";
import type { Recipe, RecipeFile } from "./recipe.ts";

/** Describes the outputs of the models in a recipe table. */
export function knownModels({
  recipes,
  studio,
}: {
  recipes: readonly Recipe[];
  studio: Studio;
}): MediaRenderer {
  const byModel = new Map(recipes.map((recipe) => [recipe.model, recipe]));
  return {
    name: "known-models",
    describe: ({ model, input, seed }) => {
      const recipe = byModel.get(model);
      if (!recipe) return undefined;
      const facts: Record<string, string | number> = recipe.seeded ? { seed } : {};
      for (const [name, { inputs, otherwise }] of Object.entries(recipe.facts)) {
        const given = inputs.map((key) => input[key]).find((value) => value !== undefined && value !== null);
        facts[name] = typeof given === "string" || typeof given === "number" ? given : otherwise;
      }
      const node = (file: RecipeFile): OutputNode => ({
        kind: "file",
        file: fileSlot({
          name: file.name,
          contentType: file.contentType,
          job: { maker: file.maker, facts },
          studio,
        }),
      });
      return {
        output: isOneFile(recipe.output) ? node(recipe.output) : fieldsOf(recipe.output, node),
        computeSeconds: recipe.computeSeconds,
      };
    },
  };
}

function isOneFile(output: Recipe["output"]): output is RecipeFile {
  return typeof output.maker === "string";
}

function fieldsOf(
  files: Readonly<Record<string, RecipeFile>>,
  node: (file: RecipeFile) => OutputNode,
): OutputNode {
  return {
    kind: "fields",
    fields: Object.fromEntries(Object.entries(files).map(([field, file]) => [field, node(file)])),
  };
}
