import type { ArgumentDefinition } from "../define/flag.ts";
import { settings } from "./settings.ts";

const keys = settings.map((setting) => setting.key);

export const settingArgument: ArgumentDefinition = {
  name: "SETTING",
  required: true,
  text: { en: `One of ${keys.join(", ")}.`, zh: `${keys.join("、")} 之一。` },
  completes: "setting",
  choices: keys,
};
