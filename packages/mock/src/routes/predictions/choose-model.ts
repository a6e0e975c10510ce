import type { ModelEntry } from "../../document/model.ts";
import { isNode } from "../../document/resolve-reference.ts";
import { invalidInput, invalidVersion, type Problem } from "../../problems/problem.ts";
import { modelOfVersion, namesModel } from "../../request/which-model.ts";

/** The model a create means: the path's own (where a version may confirm it), or the one its version names. */
export function chooseModel(ask: {
  body: unknown;
  own: ModelEntry | undefined;
  models: readonly ModelEntry[];
}): { model: ModelEntry } | { problem: Problem } {
  const { body, own, models } = ask;
  if (!isNode(body)) return { problem: notAnObject(body) };
  const { version } = body;
  if (own !== undefined) {
    const fits =
      version === undefined || (typeof version === "string" && namesModel({ model: own, version }));
    return fits ? { model: own } : { problem: invalidVersion };
  }
  if (version === undefined)
    return {
      problem: invalidInput([{ type: "required", field: "(root)", description: "version is required" }]),
    };
  const model = typeof version === "string" ? modelOfVersion({ models, version }) : undefined;
  return model === undefined ? { problem: invalidVersion } : { model };
}

const notAnObject = (body: unknown): Problem =>
  invalidInput([
    {
      type: "invalid_type",
      field: "(root)",
      description: `Invalid type. Expected: object, given: ${body === undefined ? "nothing" : Array.isArray(body) ? "array" : body === null ? "null" : typeof body}`,
    },
  ]);
