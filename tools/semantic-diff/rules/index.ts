import type { Rule } from "../model/rule.ts";
import { arraysRules } from "./arrays/index.ts";
import { bodiesRules } from "./bodies/index.ts";
import { callbacksRules } from "./callbacks/index.ts";
import { combinationsRules } from "./combinations/index.ts";
import { exportsRules } from "./exports/index.ts";
import { headersRules } from "./headers/index.ts";
import { mediaTypesRules } from "./media-types/index.ts";
import { numbersRules } from "./numbers/index.ts";
import { objectsRules } from "./objects/index.ts";
import { operationsRules } from "./operations/index.ts";
import { parametersRules } from "./parameters/index.ts";
import { pathsRules } from "./paths/index.ts";
import { propertiesRules } from "./properties/index.ts";
import { registryRules } from "./registry/index.ts";
import { responsesRules } from "./responses/index.ts";
import { securityRules } from "./security/index.ts";
import { serversRules } from "./servers/index.ts";
import { stringsRules } from "./strings/index.ts";
import { typesRules } from "./types/index.ts";
import { valuesRules } from "./values/index.ts";
import { webhooksRules } from "./webhooks/index.ts";
import { wordsRules } from "./words/index.ts";

/** Every rule, area by area in the order in which a reader meets them in a document. */
export const RULES: readonly Rule[] = [
  ...pathsRules,
  ...operationsRules,
  ...parametersRules,
  ...bodiesRules,
  ...mediaTypesRules,
  ...responsesRules,
  ...headersRules,
  ...webhooksRules,
  ...callbacksRules,
  ...securityRules,
  ...serversRules,
  ...typesRules,
  ...valuesRules,
  ...numbersRules,
  ...stringsRules,
  ...arraysRules,
  ...objectsRules,
  ...propertiesRules,
  ...combinationsRules,
  ...exportsRules,
  ...registryRules,
  ...wordsRules,
];
