import type { Settings } from "../options/settings.ts";
import { nearest } from "../validate/nearest.ts";

/** `Did you mean …? ` for what is nearly the name of a known model; nothing for what is one, or is nothing like one. */
export async function suggestModel(settings: Settings, model: unknown): Promise<string> {
  const given = String(model);
  const names = (await settings.models()).map(({ name }) => name);
  const [name = ""] = given.split(":");
  // A page's address, or a name with something left at its end, holds the name.
  const meant = names.find((known) => given.includes(known)) ?? nearest(name, names);
  return meant && meant !== name ? `Did you mean "${meant}"? ` : "";
}
