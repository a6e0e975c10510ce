import type { Rule } from "../../model/rule.ts";
import { requestContainsLoosened } from "./request-contains-loosened.ts";
import { requestContainsTightened } from "./request-contains-tightened.ts";
import { requestItemsLoosened } from "./request-items-loosened.ts";
import { requestItemsTightened } from "./request-items-tightened.ts";
import { requestMaxContainsLoosened } from "./request-max-contains-loosened.ts";
import { requestMaxContainsTightened } from "./request-max-contains-tightened.ts";
import { requestMaxItemsLoosened } from "./request-max-items-loosened.ts";
import { requestMaxItemsTightened } from "./request-max-items-tightened.ts";
import { requestMinContainsLoosened } from "./request-min-contains-loosened.ts";
import { requestMinContainsTightened } from "./request-min-contains-tightened.ts";
import { requestMinItemsLoosened } from "./request-min-items-loosened.ts";
import { requestMinItemsTightened } from "./request-min-items-tightened.ts";
import { requestPrefixItemsLoosened } from "./request-prefix-items-loosened.ts";
import { requestPrefixItemsTightened } from "./request-prefix-items-tightened.ts";
import { requestUnevaluatedItemsLoosened } from "./request-unevaluated-items-loosened.ts";
import { requestUnevaluatedItemsTightened } from "./request-unevaluated-items-tightened.ts";
import { requestUniqueItemsLoosened } from "./request-unique-items-loosened.ts";
import { requestUniqueItemsTightened } from "./request-unique-items-tightened.ts";
import { responseContainsLoosened } from "./response-contains-loosened.ts";
import { responseContainsTightened } from "./response-contains-tightened.ts";
import { responseItemsLoosened } from "./response-items-loosened.ts";
import { responseItemsTightened } from "./response-items-tightened.ts";
import { responseMaxContainsLoosened } from "./response-max-contains-loosened.ts";
import { responseMaxContainsTightened } from "./response-max-contains-tightened.ts";
import { responseMaxItemsLoosened } from "./response-max-items-loosened.ts";
import { responseMaxItemsTightened } from "./response-max-items-tightened.ts";
import { responseMinContainsLoosened } from "./response-min-contains-loosened.ts";
import { responseMinContainsTightened } from "./response-min-contains-tightened.ts";
import { responseMinItemsLoosened } from "./response-min-items-loosened.ts";
import { responseMinItemsTightened } from "./response-min-items-tightened.ts";
import { responsePrefixItemsLoosened } from "./response-prefix-items-loosened.ts";
import { responsePrefixItemsTightened } from "./response-prefix-items-tightened.ts";
import { responseUnevaluatedItemsLoosened } from "./response-unevaluated-items-loosened.ts";
import { responseUnevaluatedItemsTightened } from "./response-unevaluated-items-tightened.ts";
import { responseUniqueItemsLoosened } from "./response-unique-items-loosened.ts";
import { responseUniqueItemsTightened } from "./response-unique-items-tightened.ts";

export const arraysRules: readonly Rule[] = [
  requestContainsLoosened,
  requestContainsTightened,
  requestItemsLoosened,
  requestItemsTightened,
  requestMaxContainsLoosened,
  requestMaxContainsTightened,
  requestMaxItemsLoosened,
  requestMaxItemsTightened,
  requestMinContainsLoosened,
  requestMinContainsTightened,
  requestMinItemsLoosened,
  requestMinItemsTightened,
  requestPrefixItemsLoosened,
  requestPrefixItemsTightened,
  requestUnevaluatedItemsLoosened,
  requestUnevaluatedItemsTightened,
  requestUniqueItemsLoosened,
  requestUniqueItemsTightened,
  responseContainsLoosened,
  responseContainsTightened,
  responseItemsLoosened,
  responseItemsTightened,
  responseMaxContainsLoosened,
  responseMaxContainsTightened,
  responseMaxItemsLoosened,
  responseMaxItemsTightened,
  responseMinContainsLoosened,
  responseMinContainsTightened,
  responseMinItemsLoosened,
  responseMinItemsTightened,
  responsePrefixItemsLoosened,
  responsePrefixItemsTightened,
  responseUnevaluatedItemsLoosened,
  responseUnevaluatedItemsTightened,
  responseUniqueItemsLoosened,
  responseUniqueItemsTightened,
];
