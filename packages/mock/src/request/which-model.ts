import type { ModelEntry } from "../document/model.ts";

const forms = /^(?:(?<name>[^/\s:]+\/[^/\s:]+)(?::(?<pinned>[0-9a-fA-F]{64}))?|(?<bare>[0-9a-fA-F]{64}))$/;

/**
 * The model that a version names in any of its three legal forms (`owner/name`, `owner/name:<64 hex>`,
 * `<64 hex>`), or undefined.
 */
export function modelOfVersion(ask: {
  models: readonly ModelEntry[];
  version: string;
}): ModelEntry | undefined {
  const groups = forms.exec(ask.version)?.groups;
  if (groups === undefined) return undefined;
  const hash = (groups.pinned ?? groups.bare)?.toLowerCase();
  return ask.models.find(
    (model) =>
      (groups.name === undefined || model.name === groups.name) &&
      (hash === undefined ||
        model.version === hash ||
        (groups.name !== undefined && model.version === "hidden")),
  );
}

/** Whether a version sent along on a model's own path means that model. */
export const namesModel = ({ model, version }: { model: ModelEntry; version: string }): boolean =>
  version === model.version ||
  modelOfVersion({ models: [model], version }) !== undefined ||
  (model.version === "hidden" && /^[0-9a-f]{64}$/i.test(version));
