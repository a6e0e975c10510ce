import type { Settings } from "../options/settings.ts";
import { nearest } from "../validate/nearest.ts";

/** `Did you mean …? ` for what is nearly the name of a known model; nothing for what is one, or is nothing like one. */
export async function suggestModel(settings: Settings, model: unknown): Promise<string> {
  const [given = ""] = String(model).split(":");
  const names = (await settings.models()).map(({ name }) => name);
  const meant = nearest(given, names);
  return meant && meant !== given ? `Did you mean "${meant}"? ` : "";
}
