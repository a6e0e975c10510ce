import type { Limits } from "../engine/limits.ts";
import type { Pace } from "../predictions/course.ts";
import type { Problem } from "../problems/problem.ts";
import type { Random } from "../random/random.ts";
import type { Answer } from "../request/answer.ts";
import type { GatewayCall } from "../routes/gateway-calls.ts";
import type { Settings } from "../settings/setting.ts";
import type { WebhookFaults } from "../state/model.ts";
import type { BreakOff } from "./connection-dropped.ts";

/** The calls a fault may be meant for; `any` is all of them. */
export type FaultCall = "any" | GatewayCall;

/** Which calls a rule is about. Everything given must hold; what is left out always does. */
export interface FaultCondition {
  readonly call?: FaultCall | readonly FaultCall[];
  /** `owner/name`. Holds only for calls about one model: creates on its path or with its version, reads of its predictions. */
  readonly model?: string;
  /** Of the calls that fit otherwise: the first is 1. */
  readonly nth?: number | readonly number[];
  /** Of the calls that fit otherwise: each one whose number divides by this. */
  readonly every?: number;
  /** A header the call must have, with this value if one is given. */
  readonly header?: { readonly name: string; readonly value?: string };
  /** From 0 to 1; drawn from the mock's seed. */
  readonly probability?: number;
}

/** Milliseconds: always the same, evenly spread, or bunched at a median with a long tail. */
export type Latency =
  | number
  | { readonly from: number; readonly to: number }
  | { readonly median: number; readonly p99: number };

export type FaultAction =
  | { readonly fault: "latency"; readonly milliseconds: Latency }
  /** Status from 300 to 599; default the problem's, else 500. */
  | { readonly fault: "problem"; readonly status?: number; readonly problem?: Partial<Problem> }
  | {
      readonly fault: "throttle";
      readonly seconds: number;
      readonly hint: "body" | "header" | "both" | "none";
    }
  | {
      readonly fault: "limits";
      readonly limits: "standard" | "low-credit" | Limits;
      readonly hint: "body" | "header" | "both" | "none";
    }
  | { readonly fault: "drop"; readonly moment: "refused" | "before" | "after" }
  | { readonly fault: "truncated-body" }
  | { readonly fault: "malformed-body" }
  /** Body and status from 200 to 599; default what the call would have got. */
  | {
      readonly fault: "content-type";
      readonly contentType: string;
      readonly body?: string;
      readonly status?: number;
    }
  | { readonly fault: "stalled-stream"; readonly afterEvents: number }
  | { readonly fault: "broken-stream"; readonly afterEvents: number }
  | { readonly fault: "pace"; readonly pace: Pace }
  | { readonly fault: "stuck"; readonly status: "starting" | "processing" }
  | { readonly fault: "duplicate-webhooks" }
  | { readonly fault: "late-webhooks"; readonly seconds: number }
  | { readonly fault: "reordered-webhooks" };

/** A fault and the calls it is for: `{ fault: "stuck", status: "processing", when: { call: "create", nth: 2 } }`. */
export type FaultRule = FaultAction & { readonly when?: FaultCondition };

/** A named set of rules. */
export interface FaultProfile {
  readonly name: string;
  /** One sentence for help texts. */
  readonly summary: string;
  readonly rules: readonly FaultRule[];
}

/** What an effect may look at and use. */
export interface FaultContext {
  readonly random: Random;
  /** Waits on the mock's clock. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Counts the call against a limit: undefined when it may pass, else whole seconds to wait. */
  readonly overLimit: (limits: Limits) => number | undefined;
}

export interface StreamFault {
  readonly kind: "stall" | "break";
  readonly afterEvents: number;
}

/** What a fault does, at the moments where a call can be bent. */
export interface Effects {
  /** Before the route sees the call; an answer given here is all the caller gets. */
  readonly before?: (context: FaultContext) => Promise<Answer | undefined> | Answer | undefined;
  /** After the route has done its work. */
  readonly after?: (answer: Answer, breakOff: BreakOff) => Promise<Answer> | Answer;
  /** How a prediction made by the call goes. */
  readonly pace?: Pace;
  readonly stream?: StreamFault;
  readonly webhooks?: WebhookFaults;
}

/** One row of the table of faults. */
export interface FaultKind {
  readonly fault: FaultAction["fault"];
  readonly summary: string;
  /** What a rule of this kind takes beside `fault` and `when`. */
  readonly settings: Settings;
  /** The effects of an action of this kind; undefined for an action of another. */
  readonly effects: (action: FaultAction) => Effects | undefined;
}
