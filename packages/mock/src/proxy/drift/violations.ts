import type { ErrorObject } from "ajv";
import type { Drift, DriftKind } from "./drift.ts";
import { shorten, typeName } from "./shorten.ts";

type Found = Pick<Drift, "kind" | "field" | "message" | "seen">;

/** What each rule of JSON Schema means when a body breaks it; any other is `out-of-bounds`. */
const kinds: Readonly<Record<string, DriftKind>> = {
  required: "missing-required",
  type: "type-mismatch",
  enum: "new-value",
  const: "new-value",
};

/** Rules that only say that one inside them failed. */
const wrappers = new Set(["allOf", "oneOf", "anyOf", "if", "not", "$ref"]);

/** A validator's errors as drift: for choices between schemas, only those of the choice that came nearest. */
export function violationsOf(errors: readonly ErrorObject[]): Found[] {
  const kept = nearestBranches(errors).filter((error) => !wrappers.has(error.keyword));
  return kept.map((error) => {
    const missing = error.keyword === "required" ? `/${escaped(String(error.params.missingProperty))}` : "";
    const field = starred(error.instancePath + missing);
    return {
      kind: kinds[error.keyword] ?? "out-of-bounds",
      field,
      message: wording(error, field),
      seen: shorten(missing === "" ? error.data : undefined),
    };
  });
}

function wording(error: ErrorObject, field: string): string {
  const where = field === "" ? "The body" : field;
  const came = shorten(error.data);
  switch (error.keyword) {
    case "required":
      return `${where} is required and did not come.`;
    case "type":
      return `${where} should be ${[error.params.type].flat().join(" or ")}; ${typeName(error.data)} came: ${came}.`;
    case "enum":
      return `${where} should be one of ${shorten(error.params.allowedValues)}; ${came} came.`;
    case "const":
      return `${where} should be ${shorten(error.params.allowedValue)}; ${came} came.`;
    default:
      return `${where} ${error.message ?? "does not fit"}; ${came} came.`;
  }
}

/**
 * Leaves out, for each `oneOf` or `anyOf`, the errors of all branches but the nearest: the one whose errors lie
 * deepest, then the one with the fewest. Otherwise a string that came out too long would also "not be null".
 */
function nearestBranches(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  let kept = errors;
  for (const choice of errors.filter(({ keyword }) => keyword === "oneOf" || keyword === "anyOf")) {
    const inside = (error: ErrorObject) =>
      error.schemaPath.startsWith(`${choice.schemaPath}/`) || isBelow({ error, choice });
    const branches = new Map<string, ErrorObject[]>();
    for (const error of kept.filter((candidate) => candidate !== choice && inside(candidate))) {
      const key = branchOf({ error, choice });
      branches.set(key, [...(branches.get(key) ?? []), error]);
    }
    const ranked = [...branches.values()].toSorted(
      (first, second) => depth(second) - depth(first) || first.length - second.length,
    );
    const dropped = new Set(ranked.slice(1).flat());
    kept = kept.filter((error) => !dropped.has(error));
  }
  return kept;
}

/** Behind a `$ref` a schema path starts anew at the target, so the branch is told by the parent schema instead. */
function isBelow({ error, choice }: { error: ErrorObject; choice: ErrorObject }): boolean {
  return (
    !error.schemaPath.startsWith(choice.schemaPath.split("/oneOf")[0]?.split("/anyOf")[0] ?? "") &&
    error.instancePath.startsWith(choice.instancePath)
  );
}

function branchOf({ error, choice }: { error: ErrorObject; choice: ErrorObject }): string {
  if (error.schemaPath.startsWith(`${choice.schemaPath}/`)) {
    return error.schemaPath.slice(choice.schemaPath.length + 1).split("/", 1)[0] ?? "";
  }
  return error.schemaPath.split("/").slice(0, -1).join("/");
}

function depth(errors: readonly ErrorObject[]): number {
  return Math.max(...errors.map((error) => error.instancePath.split("/").length));
}

/** Places in lists become `*`, so that the same drift in every item is one. */
export function starred(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/gu, "/*");
}

export function escaped(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
