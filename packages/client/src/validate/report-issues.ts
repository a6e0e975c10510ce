import { InvalidInputError } from "../errors/invalid-input-error.ts";
import type { Settings } from "../options/settings.ts";
import { validateInput } from "./validate-input.ts";

/** Warns of what the model's schema does not allow, or refuses it. Unknown parameters pass: gateways hand them on. */
export async function reportIssues(
  { validate, logger }: Settings,
  model: string,
  input: object,
): Promise<void> {
  const issues = await validateInput(model, input);
  const wrong = issues.filter(({ rule }) => rule !== "unknown");
  if (validate === "error" && wrong.length) {
    throw new InvalidInputError(
      `${model}: ${wrong.map(({ message }) => message).join(" ")} Nothing was sent.`,
      { issues },
    );
  }
  for (const { message } of issues) logger.warn(`predgate: ${model}: ${message}`);
}
