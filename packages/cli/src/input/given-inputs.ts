import type { GivenArguments } from "../define/given-arguments.ts";
import { usageError } from "../errors/usage-error.ts";
import { readAssignment } from "./assignments.ts";
import type { GivenInputs } from "./gather-input.ts";

/** The inputs of a command line, unread: the document's name, the words behind MODEL, the flags. */
export function givenInputs(given: GivenArguments): GivenInputs {
  const assignments = given.words.slice(1).map((word) => {
    const assignment = readAssignment(word);
    if (assignment !== undefined) return assignment;
    throw usageError({
      code: "unexpected_word",
      sentence: { en: `${JSON.stringify(word)} is no input.`, zh: `${JSON.stringify(word)} 不是输入。` },
      remedy: {
        en: "Write key=value, key:=json or key=@file, or a flag such as --prompt-a. Quote values that have spaces.",
        zh: "请写 key=value、key:=json 或 key=@file，或使用 --prompt-a 之类的标志。含空格的值请加引号。",
      },
    });
  });
  return { document: given.text("input"), assignments, flags: given.inputs };
}
