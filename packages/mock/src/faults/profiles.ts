import type { FaultProfile } from "./model.ts";
import { brokenStream } from "./profiles/broken-stream.ts";
import { cold } from "./profiles/cold.ts";
import { dropAfter } from "./profiles/drop-after.ts";
import { dropBefore } from "./profiles/drop-before.ts";
import { duplicateWebhooks } from "./profiles/duplicate-webhooks.ts";
import { failing } from "./profiles/failing.ts";
import { flaky } from "./profiles/flaky.ts";
import { html } from "./profiles/html.ts";
import { lateWebhooks } from "./profiles/late-webhooks.ts";
import { malformed } from "./profiles/malformed.ts";
import { noCredit } from "./profiles/no-credit.ts";
import { noList } from "./profiles/no-list.ts";
import { offline } from "./profiles/offline.ts";
import { queued } from "./profiles/queued.ts";
import { rateLimited } from "./profiles/rate-limited.ts";
import { rateLimitedHeader } from "./profiles/rate-limited-header.ts";
import { reorderedWebhooks } from "./profiles/reordered-webhooks.ts";
import { serverErrors } from "./profiles/server-errors.ts";
import { slow } from "./profiles/slow.ts";
import { stalledStream } from "./profiles/stalled-stream.ts";
import { standardLimits } from "./profiles/standard-limits.ts";
import { stuck } from "./profiles/stuck.ts";
import { stuckStarting } from "./profiles/stuck-starting.ts";
import { throttledTwice } from "./profiles/throttled-twice.ts";
import { truncated } from "./profiles/truncated.ts";

/** Every named profile. A new one is a file and a row here. */
export const faultProfiles: readonly FaultProfile[] = [
  flaky,
  slow,
  rateLimited,
  rateLimitedHeader,
  standardLimits,
  throttledTwice,
  cold,
  queued,
  offline,
  noCredit,
  noList,
  serverErrors,
  dropBefore,
  dropAfter,
  truncated,
  malformed,
  html,
  failing,
  stuck,
  stuckStarting,
  stalledStream,
  brokenStream,
  duplicateWebhooks,
  lateWebhooks,
  reorderedWebhooks,
];
