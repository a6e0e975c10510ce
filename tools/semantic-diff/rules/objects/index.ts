import type { Rule } from "../../model/rule.ts";
import { requestAdditionalPropertiesLoosened } from "./request-additional-properties-loosened.ts";
import { requestAdditionalPropertiesTightened } from "./request-additional-properties-tightened.ts";
import { requestDependentRequiredLoosened } from "./request-dependent-required-loosened.ts";
import { requestDependentRequiredTightened } from "./request-dependent-required-tightened.ts";
import { requestDependentSchemasLoosened } from "./request-dependent-schemas-loosened.ts";
import { requestDependentSchemasTightened } from "./request-dependent-schemas-tightened.ts";
import { requestMaxPropertiesLoosened } from "./request-max-properties-loosened.ts";
import { requestMaxPropertiesTightened } from "./request-max-properties-tightened.ts";
import { requestMinPropertiesLoosened } from "./request-min-properties-loosened.ts";
import { requestMinPropertiesTightened } from "./request-min-properties-tightened.ts";
import { requestPatternPropertiesLoosened } from "./request-pattern-properties-loosened.ts";
import { requestPatternPropertiesTightened } from "./request-pattern-properties-tightened.ts";
import { requestPropertyNamesLoosened } from "./request-property-names-loosened.ts";
import { requestPropertyNamesTightened } from "./request-property-names-tightened.ts";
import { requestUnevaluatedPropertiesLoosened } from "./request-unevaluated-properties-loosened.ts";
import { requestUnevaluatedPropertiesTightened } from "./request-unevaluated-properties-tightened.ts";
import { responseAdditionalPropertiesLoosened } from "./response-additional-properties-loosened.ts";
import { responseAdditionalPropertiesTightened } from "./response-additional-properties-tightened.ts";
import { responseDependentRequiredLoosened } from "./response-dependent-required-loosened.ts";
import { responseDependentRequiredTightened } from "./response-dependent-required-tightened.ts";
import { responseDependentSchemasLoosened } from "./response-dependent-schemas-loosened.ts";
import { responseDependentSchemasTightened } from "./response-dependent-schemas-tightened.ts";
import { responseMaxPropertiesLoosened } from "./response-max-properties-loosened.ts";
import { responseMaxPropertiesTightened } from "./response-max-properties-tightened.ts";
import { responseMinPropertiesLoosened } from "./response-min-properties-loosened.ts";
import { responseMinPropertiesTightened } from "./response-min-properties-tightened.ts";
import { responsePatternPropertiesLoosened } from "./response-pattern-properties-loosened.ts";
import { responsePatternPropertiesTightened } from "./response-pattern-properties-tightened.ts";
import { responsePropertyNamesLoosened } from "./response-property-names-loosened.ts";
import { responsePropertyNamesTightened } from "./response-property-names-tightened.ts";
import { responseUnevaluatedPropertiesLoosened } from "./response-unevaluated-properties-loosened.ts";
import { responseUnevaluatedPropertiesTightened } from "./response-unevaluated-properties-tightened.ts";

export const objectsRules: readonly Rule[] = [
  requestAdditionalPropertiesLoosened,
  requestAdditionalPropertiesTightened,
  requestDependentRequiredLoosened,
  requestDependentRequiredTightened,
  requestDependentSchemasLoosened,
  requestDependentSchemasTightened,
  requestMaxPropertiesLoosened,
  requestMaxPropertiesTightened,
  requestMinPropertiesLoosened,
  requestMinPropertiesTightened,
  requestPatternPropertiesLoosened,
  requestPatternPropertiesTightened,
  requestPropertyNamesLoosened,
  requestPropertyNamesTightened,
  requestUnevaluatedPropertiesLoosened,
  requestUnevaluatedPropertiesTightened,
  responseAdditionalPropertiesLoosened,
  responseAdditionalPropertiesTightened,
  responseDependentRequiredLoosened,
  responseDependentRequiredTightened,
  responseDependentSchemasLoosened,
  responseDependentSchemasTightened,
  responseMaxPropertiesLoosened,
  responseMaxPropertiesTightened,
  responseMinPropertiesLoosened,
  responseMinPropertiesTightened,
  responsePatternPropertiesLoosened,
  responsePatternPropertiesTightened,
  responsePropertyNamesLoosened,
  responsePropertyNamesTightened,
  responseUnevaluatedPropertiesLoosened,
  responseUnevaluatedPropertiesTightened,
];
