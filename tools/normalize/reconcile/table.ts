import { apifoxKeys } from "./apifox-keys.ts";
import { disabledParameter } from "./disabled-parameter.ts";
import { duplicatePage } from "./duplicate-page.ts";
import { leftoverBody } from "./leftover-body.ts";
import { modelIdentity } from "./model-identity.ts";
import { modelSchemas } from "./model-schemas.ts";
import { nullOnly } from "./null-only.ts";
import { pathParameter } from "./path-parameter.ts";
import { proseKeywords } from "./prose-keywords.ts";
import { requestEcho } from "./request-echo.ts";
import type { CollectionRule, EndpointRule, SchemaRule } from "./rule.ts";
import { schemaContradicted } from "./schema-contradicted.ts";
import { schemaDialect } from "./schema-dialect.ts";
import { securityParameter } from "./security-parameter.ts";
import { sharedEnvelope } from "./shared-envelope.ts";
import { sharedPath } from "./shared-path.ts";
import { sharedSchemaNames } from "./shared-schema-names.ts";
import { transportHeader } from "./transport-header.ts";
import { unreadableExample } from "./unreadable-example.ts";

/** One step of reconciling; steps run in the order of the table. */
export type Step =
  | { readonly looksAt: "endpoint"; readonly rule: EndpointRule }
  | { readonly looksAt: "schema"; readonly rule: SchemaRule }
  | { readonly looksAt: "collection"; readonly rule: CollectionRule };

/** Every rule, in the order in which they run. */
export const steps: readonly Step[] = [
  { looksAt: "endpoint", rule: disabledParameter },
  { looksAt: "endpoint", rule: transportHeader },
  { looksAt: "endpoint", rule: securityParameter },
  { looksAt: "endpoint", rule: pathParameter },
  { looksAt: "endpoint", rule: leftoverBody },
  { looksAt: "endpoint", rule: unreadableExample },
  { looksAt: "schema", rule: apifoxKeys },
  { looksAt: "schema", rule: schemaDialect },
  { looksAt: "schema", rule: proseKeywords },
  { looksAt: "endpoint", rule: modelIdentity },
  { looksAt: "endpoint", rule: schemaContradicted },
  { looksAt: "endpoint", rule: requestEcho },
  { looksAt: "schema", rule: nullOnly },
  { looksAt: "collection", rule: sharedSchemaNames },
  { looksAt: "collection", rule: duplicatePage },
  { looksAt: "collection", rule: sharedEnvelope },
  { looksAt: "collection", rule: modelSchemas },
  { looksAt: "collection", rule: sharedPath },
];
