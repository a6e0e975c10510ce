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
  const label = typeof model === "string" ? model : (model?.name ?? String(model));
  const [all, name, given, bare] = reference.exec(label) ?? [];
  if (!all) {
    const { suggestModel } = await import("./suggest-model.ts");
    throw new InvalidArgumentError(
      `${await suggestModel(settings, label)}A model is "owner/name", "owner/name:version" or a version of 64 hex digits, not "${String(label)}".`,
    );
  }
  const entry =
    typeof model === "string"
      ? (await settings.models()).find((each) => each.name === name || (bare && each.version === bare))
      : model;
  const version = given ?? bare ?? entry?.version;
  const described = version === entry?.version ? entry : undefined;
  // Replicate itself runs community models by version only; the pages' routes by name are the gateways'.
  const byName = entry ? !settings.isReplicate && entry.body === "version-optional" : !version;
  if (byName)
    return {
      label,
      described,
      version,
      path: entry?.path?.replace(/.*?(?=\/v1\/)/, "") ?? `/v1/models/${name}/predictions`,
    };
  const owner = entry?.name ?? name;
  return { label, described, version: [owner, version].filter(Boolean).join(":"), path: "/v1/predictions" };
}
