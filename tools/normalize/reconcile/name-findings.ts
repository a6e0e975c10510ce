import { excerpt, type Finding } from "@predgate-tools/openapi/finding.ts";
import type { NamedSchema } from "../model/page.ts";

/** A name had to be made. */
export function unnamed({
  schema,
  name,
  usedBy,
}: {
  schema: NamedSchema;
  name: string;
  usedBy: string | undefined;
}): Finding {
  return {
    rule: "name-collision",
    severity: "info",
    page: schema.page,
    pointer: schema.at,
    message: `The schema ${schema.name} has no ASCII letter in its name.`,
    evidence: usedBy === undefined ? excerpt(schema.schema) : `used by ${usedBy}`,
    decision: usedBy === undefined ? `It is called ${name}.` : `It is called ${name}, for where it is used.`,
  };
}

/** Two schemas want one name. */
export function collision({
  schema,
  name,
  wanted,
  other,
}: {
  schema: NamedSchema;
  name: string;
  wanted: string;
  /** The schema that has the name, as its own page calls it. */
  other: NamedSchema;
}): Finding {
  return {
    rule: "name-collision",
    severity: "warning",
    page: schema.page,
    pointer: schema.at,
    message:
      other.name === schema.name
        ? `The page ${other.page} means something else by the schema ${schema.name}.`
        : `The schemas ${other.name} and ${schema.name} would both be called ${wanted}.`,
    evidence: excerpt(schema.schema),
    decision: `${other.name === schema.name ? "This page's schema" : schema.name} is called ${name}.`,
  };
}
