import type { GivenInput } from "../define/given-arguments.ts";
import type { Kit } from "../define/kit.ts";
import type { GivenInputs } from "./gather-input.ts";
import type { InputSchema } from "./input-schema.ts";
import { descriptionOf, kebab } from "./model-flags.ts";

/** Inputs the model cannot do without, asked for on a terminal. A program is never asked: it gets the refusal. */
export async function askForEssentials(
  given: { readonly schema: InputSchema; readonly inputs: GivenInputs },
  kit: Kit,
): Promise<readonly GivenInput[]> {
  const { schema, inputs } = given;
  const { context, shared } = kit;
  if (context.stdin.isTTY !== true || !context.stderr.isTerminal || shared.quiet || shared.json !== undefined)
    return [];
  if (inputs.document !== undefined) return [];
  const has = new Set([
    ...inputs.flags.map((flag) => flag.property),
    ...inputs.assignments.flatMap(({ key }) => [
      key,
      ...Object.keys(schema.properties).filter((name) => kebab(name) === key),
    ]),
  ]);
  const missing = schema.required.filter(
    (key) => !has.has(key) && schema.properties[key]?.default === undefined,
  );
  if (missing.length === 0) return [];
  const { ask } = await import("../io/ask.ts");
  const answers: GivenInput[] = [];
  for (const property of missing) {
    const text = kit.say(descriptionOf(schema.properties[property] ?? {}));
    const value = await ask(`${property}${text === "" ? "" : ` (${text})`}: `, context);
    if (value !== "") answers.push({ property, flag: `--${kebab(property)}`, value });
  }
  return answers;
}
