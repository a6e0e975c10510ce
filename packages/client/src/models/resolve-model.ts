import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { ModelEntry } from "../generated/model-entry.gen.ts";
import type { Settings } from "../options/settings.ts";

/** Where a create goes and which version it names. */
export interface ResolvedModel {
  /** As it was asked for. */
  readonly label: string;
  /** Beneath the prefix: `/v1/…`. */
  readonly path: string;
  readonly version: string | undefined;
  /** The model's entry, where the call runs the version it describes. */
  readonly described: ModelEntry | undefined;
}

const reference = /^(?:([\w-][\w.-]*\/[\w-][\w.-]*)(?::([\w.-]+))?|([0-9a-f]{64}))$/i;

/**
 * Known models take their own route and pinned version. Others take the route that fits what is given: with a version
 * the common one, without one the route by name, which gateways have for official models only.
 */
export async function resolveModel(settings: Settings, model: string | ModelEntry): Promise<ResolvedModel> {
  const label = typeof model === "string" ? model : model?.name;
  const [, name, version, bare] = reference.exec(label) ?? [];
  if (!name && !bare) throw await malformed(settings, label);
  const entry = typeof model === "string" ? await settings.findModel(name ?? bare ?? "") : model;
  const wanted = version ?? bare ?? entry?.version;
  // Replicate itself runs community models by version only; the pages' routes by name are the gateways'.
  const byName = entry ? !settings.isReplicate && entry.body === "version-optional" : !wanted;
  const owner = entry?.name ?? name;
  const common = { label, described: wanted === entry?.version ? entry : undefined };
  return byName
    ? {
        ...common,
        path: entry?.path.slice(entry.path.indexOf("/v1/")) ?? `/v1/models/${name}/predictions`,
        version: wanted,
      }
    : { ...common, path: "/v1/predictions", version: owner ? `${owner}:${wanted}` : wanted };
}

async function malformed(settings: Settings, label: unknown): Promise<InvalidArgumentError> {
  const { nearest } = await import("../validate/nearest.ts");
  const meant = nearest(String(label), await settings.modelNames());
  return new InvalidArgumentError(
    `A model is "owner/name", "owner/name:version" or 64 hex digits, not ${JSON.stringify(label)}.` +
      (meant ? ` Did you mean "${meant}"?` : ""),
  );
}
