import { apifoxKeys } from "./apifox-keys.ts";
import { createdStatus } from "./created-status.ts";
import { defaultContradicted } from "./default-contradicted.ts";
import { disabledParameter } from "./disabled-parameter.ts";
import { duplicatePage } from "./duplicate-page.ts";
import { foreignHost } from "./foreign-host.ts";
import { formExample } from "./form-example.ts";
import { integerBounds } from "./integer-bounds.ts";
import { leftoverBody } from "./leftover-body.ts";
import { missingOperation } from "./missing-operation.ts";
import { modelIdentity } from "./model-identity.ts";
import { modelSchemas } from "./model-schemas.ts";
import { nullOnly } from "./null-only.ts";
import { numberAsText } from "./number-as-text.ts";
import { parameterSample } from "./parameter-sample.ts";
import { pathParameter } from "./path-parameter.ts";
import { proseKeywords } from "./prose-keywords.ts";
import { rawBody } from "./raw-body.ts";
import { repeatedStatus } from "./repeated-status.ts";
import { requestEcho } from "./request-echo.ts";
import type { CollectionRule, EndpointRule, SchemaRule } from "./rule.ts";
import { runawayPattern } from "./runaway-pattern.ts";
import { sampleAsSchema } from "./sample-as-schema.ts";
import { schemaContradicted } from "./schema-contradicted.ts";
import { schemaDialect } from "./schema-dialect.ts";
import { securityParameter } from "./security-parameter.ts";
import { sharedEnvelope } from "./shared-envelope.ts";
import { sharedPath } from "./shared-path.ts";
import { sharedSchemaNames } from "./shared-schema-names.ts";
import { sharedValues } from "./shared-values.ts";
import { transportHeader } from "./transport-header.ts";
import { unreadableExample } from "./unreadable-example.ts";
import { versionForm } from "./version-form.ts";
import { weighingRules } from "./weighing-rules.ts";

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
  { looksAt: "endpoint", rule: rawBody },
  { looksAt: "endpoint", rule: unreadableExample },
  { looksAt: "endpoint", rule: sampleAsSchema },
  { looksAt: "schema", rule: apifoxKeys },
  { looksAt: "schema", rule: schemaDialect },
  { looksAt: "schema", rule: runawayPattern },
  { looksAt: "schema", rule: numberAsText },
  { looksAt: "schema", rule: proseKeywords },
  { looksAt: "schema", rule: integerBounds },
  { looksAt: "schema", rule: defaultContradicted },
  { looksAt: "endpoint", rule: formExample },
  { looksAt: "endpoint", rule: modelIdentity },
  { looksAt: "endpoint", rule: parameterSample },
  { looksAt: "endpoint", rule: versionForm },
  { looksAt: "endpoint", rule: createdStatus },
  { looksAt: "endpoint", rule: foreignHost },
  { looksAt: "endpoint", rule: schemaContradicted },
  { looksAt: "endpoint", rule: repeatedStatus },
  { looksAt: "endpoint", rule: requestEcho },
  ...weighingRules.map((rule): Step => ({ looksAt: "endpoint", rule })),
  { looksAt: "schema", rule: nullOnly },
  { looksAt: "collection", rule: sharedSchemaNames },
  { looksAt: "collection", rule: sharedValues },
  { looksAt: "collection", rule: duplicatePage },
  { looksAt: "collection", rule: missingOperation },
  { looksAt: "collection", rule: sharedEnvelope },
  { looksAt: "collection", rule: modelSchemas },
  { looksAt: "collection", rule: sharedPath },
];
