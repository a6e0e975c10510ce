import type { OpenApiDocument } from "../model/document.ts";
import type { GeneratedFile } from "../model/generated-file.ts";
import { findModels } from "../registry/find-models.ts";
import { emitBundledSpec } from "./bundled-spec.ts";
import { emitClientModels } from "./client-models.ts";
import { withInheritedPages } from "./inherited-pages.ts";
import { emitModelEntry } from "./model-entry.ts";
import { emitModelRegistry } from "./model-registry.ts";
import { emitModelTexts } from "./model-texts.ts";
import { emitModelTypes } from "./model-types.ts";
import { emitReference } from "./reference.ts";
import { emitSchemaTypes } from "./schema-types.ts";
import { emitValidators } from "./validators.ts";

export interface Emission {
  /** Modules and data, relative to the folder of generated code. */
  readonly code: readonly GeneratedFile[];
  /** The reference page for people, as Markdown. */
  readonly reference: string;
}

export interface EmissionOptions {
  /** Package whose `Models` interface the models are merged into; none by default. */
  readonly augment?: string | undefined;
  /** Models that the augmented package knows already, and whose types it keeps. */
  readonly known?: readonly string[] | undefined;
}

/** Everything that is generated from a document. */
export async function emit(document: OpenApiDocument, options: EmissionOptions = {}): Promise<Emission> {
  const models = findModels(document);
  const sourced = withInheritedPages(document, models);
  const code: GeneratedFile[] = [
    { path: "schema.gen.ts", text: await emitSchemaTypes(sourced, models) },
    { path: "models.gen.ts", text: emitModelTypes(models) },
    { path: "model-entry.gen.ts", text: emitModelEntry() },
    { path: "registry.gen.ts", text: emitModelRegistry(models) },
    { path: "openapi.gen.json", text: emitBundledSpec(document) },
    ...emitValidators(document, models),
    ...emitModelTexts(document, models),
  ];
  if (options.augment !== undefined) {
    const unknownModels = models.filter(({ name }) => !options.known?.includes(name));
    code.push({ path: "client-models.gen.ts", text: emitClientModels(options.augment, unknownModels) });
  }
  return { code, reference: emitReference(sourced, findModels(sourced)) };
}
