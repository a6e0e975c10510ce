import type { StartTime } from "./clock/start-time.ts";
import type { OpenApiDocument } from "./document/model.ts";
import type { Limits } from "./engine/limits.ts";
import type { ValidationMode, Violation } from "./engine/model.ts";
import type { FaultsOption } from "./faults/named.ts";
import type { MediaRenderer } from "./media/model.ts";
import type { Store } from "./state/model.ts";
import type { WebhookSettings } from "./webhooks/model.ts";

/**
 * How a mock tells the time.
 * - `"stepping"` moves only by calls and never keeps anybody waiting: the default in process.
 * - `"manual"` stands still until `mock.clock.advance("30s")`.
 * - `"real"` is the wall clock; `{ speed: 10 }` is a wall clock ten times as fast.
 */
export type ClockOption = "stepping" | "manual" | "real" | { readonly speed: number };

export interface MockOptions {
  /** A parsed OpenAPI 3.x document. Default: the one bundled with `@predgate/client`. */
  readonly spec?: OpenApiDocument | undefined;
  /** Where everything random comes from: the same seed and calls give the same bytes. Default `1`. */
  readonly seed?: number | string | undefined;
  /** Default `"stepping"`. */
  readonly clock?: ClockOption | undefined;
  /**
   * Where time begins: `"now"`, or a moment as a Date, an ISO text or milliseconds since 1970. Default:
   * 2025-01-01T00:00:00Z, and now for `"real"` and `{ speed }`. A `"stepping"` clock that begins now is never
   * behind the wall clock when a call comes, so what was created since a moment of yours can be listed.
   */
  readonly startAt?: StartTime | undefined;
  /** The one key that is accepted. Default: any bearer key is, but none is refused. */
  readonly key?: string | undefined;
  /** What goes wrong: a profile's name (`"flaky"`), several, or rules of one's own. Default: nothing. */
  readonly faults?: FaultsOption | undefined;
  /** What happens to calls, and to answers, that do not fit the document. Default `"enforce"`. */
  readonly validate?: ValidationMode | undefined;
  /** Hears what did not fit with `validate: "warn"`. Default: only the journal does. */
  readonly onViolation?: ((violation: Violation) => void) | undefined;
  /** How webhooks leave, and what they are signed with. */
  readonly webhooks?: WebhookSettings | undefined;
  /** What the `ratelimit-*` headers count down from. Enforced only by the faults that say so. Default: the documented limits. */
  readonly limits?: Limits | undefined;
  /** Where `urls` of predictions made in process point. Default `http://mock.predgate.test`. */
  readonly baseUrl?: string | undefined;
  /** What makes outputs, asked before the built-in ones. */
  readonly renderers?: readonly MediaRenderer[] | undefined;
  /** Makes the memory of a session. Default: in this process, bounded. */
  readonly store?: ((session: string) => Store) | undefined;
}
