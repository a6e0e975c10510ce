import type { Rule } from "../../model/rule.ts";
import { requestExclusiveMaximumLoosened } from "./request-exclusive-maximum-loosened.ts";
import { requestExclusiveMaximumTightened } from "./request-exclusive-maximum-tightened.ts";
import { requestExclusiveMinimumLoosened } from "./request-exclusive-minimum-loosened.ts";
import { requestExclusiveMinimumTightened } from "./request-exclusive-minimum-tightened.ts";
import { requestMaximumLoosened } from "./request-maximum-loosened.ts";
import { requestMaximumTightened } from "./request-maximum-tightened.ts";
import { requestMinimumLoosened } from "./request-minimum-loosened.ts";
import { requestMinimumTightened } from "./request-minimum-tightened.ts";
import { requestMultipleOfChanged } from "./request-multiple-of-changed.ts";
import { requestMultipleOfLoosened } from "./request-multiple-of-loosened.ts";
import { requestMultipleOfTightened } from "./request-multiple-of-tightened.ts";
import { responseExclusiveMaximumLoosened } from "./response-exclusive-maximum-loosened.ts";
import { responseExclusiveMaximumTightened } from "./response-exclusive-maximum-tightened.ts";
import { responseExclusiveMinimumLoosened } from "./response-exclusive-minimum-loosened.ts";
import { responseExclusiveMinimumTightened } from "./response-exclusive-minimum-tightened.ts";
import { responseMaximumLoosened } from "./response-maximum-loosened.ts";
import { responseMaximumTightened } from "./response-maximum-tightened.ts";
import { responseMinimumLoosened } from "./response-minimum-loosened.ts";
import { responseMinimumTightened } from "./response-minimum-tightened.ts";
import { responseMultipleOfChanged } from "./response-multiple-of-changed.ts";
import { responseMultipleOfLoosened } from "./response-multiple-of-loosened.ts";
import { responseMultipleOfTightened } from "./response-multiple-of-tightened.ts";

export const numbersRules: readonly Rule[] = [
  requestExclusiveMaximumLoosened,
  requestExclusiveMaximumTightened,
  requestExclusiveMinimumLoosened,
  requestExclusiveMinimumTightened,
  requestMaximumLoosened,
  requestMaximumTightened,
  requestMinimumLoosened,
  requestMinimumTightened,
  requestMultipleOfChanged,
  requestMultipleOfLoosened,
  requestMultipleOfTightened,
  responseExclusiveMaximumLoosened,
  responseExclusiveMaximumTightened,
  responseExclusiveMinimumLoosened,
  responseExclusiveMinimumTightened,
  responseMaximumLoosened,
  responseMaximumTightened,
  responseMinimumLoosened,
  responseMinimumTightened,
  responseMultipleOfChanged,
  responseMultipleOfLoosened,
  responseMultipleOfTightened,
];
