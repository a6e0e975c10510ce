import { excerpt } from "@predgate-tools/openapi/finding.ts";
import { own } from "@predgate-tools/openapi/json.ts";
import type { Content, Schema } from "../model/endpoint.ts";
import { isBinaryMediaType } from "../schema/media-type.ts";
import { addProvenance } from "../schema/provenance.ts";
import { describesNothing } from "../schema/resemblance.ts";
import { changeContents } from "./change-contents.ts";
import { type EndpointRule, type Report, reporter } from "./rule.ts";

/** Editors leave an object's schema behind where a body became a file or a plain text. */
export const rawBody: EndpointRule = {
  id: "raw-body",
  decides:
    "The media type: a picture, a sound, a film or an archive is a string of bytes whatever the schema says. A plain text is a string where the schema describes nothing; else the schema is kept.",
  apply(endpoint) {
    const { findings, report } = reporter({ rule: this.id, page: endpoint.page });
    const changed = changeContents(endpoint, (content) => {
      if (isBinaryMediaType(content.mediaType)) return asBytes({ content, page: endpoint.page, report });
      const isText = content.mediaType.startsWith("text/") && isLoose(content.schema);
      return isText
        ? { ...content, schema: stamped({ schema: { type: "string" }, content, page: endpoint.page }) }
        : content;
    });
    return { endpoint: changed, findings };
  },
};

function asBytes({ content, page, report }: { content: Content; page: string; report: Report }): Content {
  const { schema, schemaAt, mediaType } = content;
  if (
    own(schema, "type") === "string" &&
    (own(schema, "format") ?? own(schema, "contentEncoding")) !== undefined
  )
    return content;
  if (!describesNothing(schema)) {
    report({
      severity: "warning",
      pointer: schemaAt,
      message: `A body of ${mediaType} is described with a schema for data.`,
      evidence: excerpt(schema),
      decision: "It is a string of bytes.",
    });
  }
  return { ...content, schema: stamped({ schema: { type: "string", format: "binary" }, content, page }) };
}

function stamped({ schema, content, page }: { schema: Schema; content: Content; page: string }): Schema {
  const description = own(content.schema, "description");
  const described = description === undefined ? schema : { ...schema, description };
  return addProvenance(described, { page, rule: "raw-body" });
}

/** An object or nothing at all, without any property: what editors write for a schema that nobody made. */
function isLoose(schema: Schema): boolean {
  const type = own(schema, "type");
  return describesNothing(schema) && (type === undefined || type === "object");
}
