import { isObject, type Json } from "@predgate-tools/openapi/json.ts";
import { toPointer } from "@predgate-tools/openapi/pointer.ts";
import { load, YAMLException } from "js-yaml";
import { z } from "zod";
import type { Ruling, RulingChange, RulingFile } from "../model/ruling.ts";
import { lineAndColumn, PageError } from "../parse/page-error.ts";
import { locateYaml } from "../parse/yaml/locate-yaml.ts";

const jsonPath = "expected a JSONPath such as $.info";
const stated = (expected: string) => z.string(expected).trim().min(1, expected);

const action = z.strictObject({
  target: z.string(jsonPath).startsWith("$", jsonPath),
  description: z.string().optional(),
  update: z.record(z.string(), z.json()).optional(),
  remove: z.literal(true).optional(),
  "x-copy": z.strictObject({ from: z.string(), to: z.array(z.string()).min(1) }).optional(),
  "x-matches": z.literal("many").optional(),
  "x-reason": stated("expected why this was decided"),
  "x-evidence": stated("expected where the facts come from"),
});

const overlay = z.looseObject({
  overlay: z
    .string()
    .regex(/^1\.\d+\.\d+$/u, { error: 'expected a version of OpenAPI Overlay such as "1.0.0"' }),
  info: z.looseObject({ title: z.string(), version: z.string() }),
  actions: z.array(action).min(1, { error: "expected at least one action" }),
});

/**
 * Reads an OpenAPI Overlay 1.x document.
 * @throws PageError where it is no YAML, or where an action lacks a target, a change, a reason or evidence.
 */
export function parseRulings({ file, text }: RulingFile): Ruling[] {
  const fail = (offset: number, message: string): never => {
    throw new PageError({ page: file, ...lineAndColumn(text, offset), message });
  };
  const read = (): Json => {
    try {
      return z.json().parse(load(text));
    } catch (error) {
      if (error instanceof YAMLException)
        return fail(error.mark?.position ?? 0, `Expected YAML: ${error.reason}.`);
      return fail(0, "Expected an OpenAPI Overlay document.");
    }
  };
  const value = read();
  const checked = overlay.safeParse(value);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    const pointer = toPointer((issue?.path ?? []).map(String));
    return fail(
      locateYaml(text, pointer),
      `${pointer === "" ? "The overlay" : pointer}: ${issue?.message ?? "is no overlay"}.`,
    );
  }
  return checked.data.actions.map((one, index): Ruling => {
    const at = `/actions/${index}`;
    const change = changeOf(one);
    if (change === undefined) {
      return fail(locateYaml(text, at), `${at}: expected exactly one of update, remove: true and x-copy.`);
    }
    return {
      file,
      at,
      target: one.target,
      many: one["x-matches"] === "many",
      reason: one["x-reason"],
      evidence: one["x-evidence"],
      change,
    };
  });
}

function changeOf(one: z.infer<typeof action>): RulingChange | undefined {
  const copy = one["x-copy"];
  const changes: RulingChange[] = [
    ...(isObject(one.update) ? [{ kind: "update", update: one.update } as const] : []),
    ...(one.remove === true ? [{ kind: "remove" } as const] : []),
    ...(copy === undefined ? [] : [{ kind: "copy", ...copy } as const]),
  ];
  return changes.length === 1 ? changes[0] : undefined;
}
