import type { Rule } from "../../model/rule.ts";
import { bodyDescriptionChanged } from "./body-description-changed.ts";
import { examplesChanged } from "./examples-changed.ts";
import { extensionChanged } from "./extension-changed.ts";
import { externalDocsChanged } from "./external-docs-changed.ts";
import { headerDeprecated } from "./header-deprecated.ts";
import { headerDescriptionChanged } from "./header-description-changed.ts";
import { headerNoLongerDeprecated } from "./header-no-longer-deprecated.ts";
import { infoChanged } from "./info-changed.ts";
import { infoVersionChanged } from "./info-version-changed.ts";
import { jsonSchemaDialectChanged } from "./json-schema-dialect-changed.ts";
import { linkChanged } from "./link-changed.ts";
import { openapiVersionChanged } from "./openapi-version-changed.ts";
import { operationDeprecated } from "./operation-deprecated.ts";
import { operationDescriptionChanged } from "./operation-description-changed.ts";
import { operationExternalDocsChanged } from "./operation-external-docs-changed.ts";
import { operationNoLongerDeprecated } from "./operation-no-longer-deprecated.ts";
import { operationSummaryChanged } from "./operation-summary-changed.ts";
import { operationTagsChanged } from "./operation-tags-changed.ts";
import { parameterDeprecated } from "./parameter-deprecated.ts";
import { parameterDescriptionChanged } from "./parameter-description-changed.ts";
import { parameterNoLongerDeprecated } from "./parameter-no-longer-deprecated.ts";
import { pathWordsChanged } from "./path-words-changed.ts";
import { responseDescriptionChanged } from "./response-description-changed.ts";
import { schemaCommentChanged } from "./schema-comment-changed.ts";
import { schemaDeprecated } from "./schema-deprecated.ts";
import { schemaDescriptionChanged } from "./schema-description-changed.ts";
import { schemaExamplesChanged } from "./schema-examples-changed.ts";
import { schemaExternalDocsChanged } from "./schema-external-docs-changed.ts";
import { schemaNoLongerDeprecated } from "./schema-no-longer-deprecated.ts";
import { schemaTitleChanged } from "./schema-title-changed.ts";
import { schemaXmlChanged } from "./schema-xml-changed.ts";
import { securitySchemeWordsChanged } from "./security-scheme-words-changed.ts";
import { serverDescriptionChanged } from "./server-description-changed.ts";
import { tagChanged } from "./tag-changed.ts";
import { unknownKeywordChanged } from "./unknown-keyword-changed.ts";

export const wordsRules: readonly Rule[] = [
  bodyDescriptionChanged,
  examplesChanged,
  extensionChanged,
  externalDocsChanged,
  headerDeprecated,
  headerDescriptionChanged,
  headerNoLongerDeprecated,
  infoChanged,
  infoVersionChanged,
  jsonSchemaDialectChanged,
  linkChanged,
  openapiVersionChanged,
  operationDeprecated,
  operationDescriptionChanged,
  operationExternalDocsChanged,
  operationNoLongerDeprecated,
  operationSummaryChanged,
  operationTagsChanged,
  parameterDeprecated,
  parameterDescriptionChanged,
  parameterNoLongerDeprecated,
  pathWordsChanged,
  responseDescriptionChanged,
  schemaCommentChanged,
  schemaDeprecated,
  schemaDescriptionChanged,
  schemaExamplesChanged,
  schemaExternalDocsChanged,
  schemaNoLongerDeprecated,
  schemaTitleChanged,
  schemaXmlChanged,
  securitySchemeWordsChanged,
  serverDescriptionChanged,
  tagChanged,
  unknownKeywordChanged,
];
