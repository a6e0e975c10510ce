import type { Api, ModelEntry } from "../document/model.ts";
import { nearest } from "../text/nearest.ts";

const modelPath = /^(.*)\/models\/([^/]+)\/([^/]+)\/predictions\/?$/;

/** How the model is run that a create on a path which nothing takes was meant for, or undefined. */
export function modelHint(missed: { method: string; path: string; api: Api }): string | undefined {
  const { method, path, api } = missed;
  const [, , owner, name] = modelPath.exec(path) ?? [];
  if (method !== "POST" || owner === undefined || name === undefined) return undefined;
  const asked = `${owner}/${name}`;
  const exact = api.modelsByName.get(asked);
  if (exact !== undefined) return `${asked} is run by ${callFor({ model: exact })}.`;
  const near = nearest({ to: asked, among: api.models.map((model) => model.name) });
  const meant = near === undefined ? undefined : api.modelsByName.get(near);
  if (meant === undefined) {
    const names = api.models.map((model) => model.name);
    return names.length === 0 ? undefined : `The document has no model ${asked}; it has ${listed(names)}.`;
  }
  return `The document has no model ${asked}. Did you mean ${meant.name}? It is run by ${callFor({ model: meant })}.`;
}

/** What the version of a create names, where the document has no such model, and what was probably meant. */
export function versionHint({ version, api }: { version: unknown; api: Api }): string | undefined {
  if (typeof version !== "string") return undefined;
  const named = version.split(":")[0] ?? "";
  const near =
    nearest({ to: named, among: api.models.map((model) => model.name) }) ??
    nearest({ to: named, among: api.models.map((model) => model.version) });
  const meant =
    api.modelsByName.get(named) ?? api.models.find((model) => model.name === near || model.version === near);
  return `No model has the version ${JSON.stringify(version)}.${meant === undefined ? "" : ` Did you mean ${JSON.stringify(versionOf(meant))}?`}`;
}

/** How many models are told before the rest is only counted. */
const mostTold = 5;

function listed(names: readonly string[]): string {
  const told = names.slice(0, names.length > mostTold ? mostTold : -1);
  const last = names.length > mostTold ? `${names.length - mostTold} more` : names.at(-1);
  return told.length === 0 ? `${last}` : `${told.join(", ")} and ${last}`;
}

const versionOf = ({ name, version }: ModelEntry): string =>
  version === "hidden" ? name : `${name}:${version}`;

function callFor({ model }: { model: ModelEntry }): string {
  const own = model.paths.find((path) => modelPath.test(path));
  if (own !== undefined) return `POST ${own}`;
  return `POST ${model.paths[0]} with "version": ${JSON.stringify(versionOf(model))}`;
}
