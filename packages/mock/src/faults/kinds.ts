import { brokenStream } from "./kinds/broken-stream.ts";
import { contentType } from "./kinds/content-type.ts";
import { drop } from "./kinds/drop.ts";
import { duplicateWebhooks } from "./kinds/duplicate-webhooks.ts";
import { lateWebhooks } from "./kinds/late-webhooks.ts";
import { latency } from "./kinds/latency.ts";
import { limits } from "./kinds/limits.ts";
import { malformedBody } from "./kinds/malformed-body.ts";
import { pace } from "./kinds/pace.ts";
import { problem } from "./kinds/problem.ts";
import { reorderedWebhooks } from "./kinds/reordered-webhooks.ts";
import { stalledStream } from "./kinds/stalled-stream.ts";
import { stuck } from "./kinds/stuck.ts";
import { throttle } from "./kinds/throttle.ts";
import { truncatedBody } from "./kinds/truncated-body.ts";
import type { FaultKind } from "./model.ts";

/** Every fault there is. A new one is a file and a row here. */
export const faultKinds: readonly FaultKind[] = [
  latency,
  problem,
  throttle,
  limits,
  drop,
  truncatedBody,
  malformedBody,
  contentType,
  stalledStream,
  brokenStream,
  pace,
  stuck,
  duplicateWebhooks,
  lateWebhooks,
  reorderedWebhooks,
];
