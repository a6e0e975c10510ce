import { commandTable } from "../commands/table.ts";
import { usageError } from "../errors/usage-error.ts";
import { nearest } from "../input/nearest.ts";
import { argumentMessages } from "../messages/arguments.ts";

/** The refusal of words that name no command: the nearest one, or the verbs that a noun needs. */
export function unknownCommand(words: readonly string[]) {
  const [noun = ""] = words;
  const rows = commandTable;
  const verbs = rows
    .filter((row) => row.path.length > 1 && row.path[0] === noun)
    .map((row) => row.path[1] ?? "");
  const help = verbs.length > 0 ? `predgate ${noun} --help` : "predgate --help";
  if (verbs.length > 0 && words.length === 1) {
    return usageError({ code: "missing_command", ...argumentMessages.missingVerb({ noun, verbs }) });
  }
  const written = words.slice(0, verbs.length > 0 ? 2 : 1).join(" ");
  const names = [...rows.map((row) => row.path.join(" ")), ...rows.map((row) => row.path[0] ?? "")];
  return usageError({
    code: "unknown_command",
    ...argumentMessages.unknownCommand({ word: written, close: nearest(written, names), help }),
  });
}
