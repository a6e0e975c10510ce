import { nearest } from "../text/nearest.ts";
import { checkProfile, checkRule } from "./check-rule.ts";
import type { FaultProfile, FaultRule } from "./model.ts";
import { faultProfiles } from "./profiles.ts";

/** The profile of a name. Throws TypeError that lists the names there are. */
export function profileNamed(name: string): FaultProfile {
  const found = faultProfiles.find((profile) => profile.name === name);
  if (found !== undefined) return found;
  const names = faultProfiles.map((profile) => profile.name);
  const near = nearest({ to: name, among: names });
  throw new TypeError(
    `There is no fault profile ${JSON.stringify(name)}.${near === undefined ? "" : ` Did you mean ${JSON.stringify(near)}?`} Profiles: ${names.join(", ")}.`,
  );
}

/** A profile's name, several with commas between them, or rules of one's own. */
export type FaultsOption = string | readonly (string | FaultRule | FaultProfile)[];

/** The profiles that an option means. Throws TypeError on an unknown name, key or value. */
export function profilesOf(option: FaultsOption | undefined): readonly FaultProfile[] {
  const parts = typeof option === "string" ? option.split(",") : (option ?? []);
  if (!Array.isArray(parts))
    throw new TypeError(
      `Expected faults to be a profile's name such as "flaky", or a list of names and rules such as ["slow", { fault: "stuck", status: "starting" }]; got ${JSON.stringify(option)}.`,
    );
  return parts
    .map((part) => (typeof part === "string" ? part.trim() : part))
    .filter((part) => part !== "" && part !== "none")
    .map((part) => {
      if (typeof part === "string") return profileNamed(part);
      if (typeof part !== "object" || part === null || !("rules" in part)) {
        checkRule(part);
        return { name: "custom", summary: "Rules of one's own.", rules: [part] };
      }
      checkProfile(part);
      return part;
    });
}
