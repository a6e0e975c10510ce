import type { DeclaredType } from "./declared-type.ts";
import type { Unit } from "./lexicon/term.ts";
import type { JsonValue, Keyword, NoteReason } from "./model.ts";
import type { Scopes } from "./scope-model.ts";
import type { TokenList } from "./token.ts";

/** What the productions read from. */
export interface Reader {
  list: TokenList;
  scopes: Scopes;
  type: DeclaredType;
  /** The unit that the description gives its number: 单位：秒, "in seconds". */
  timeUnit: Unit | undefined;
  /** Up to where unannounced lists were tried: the tail of a list that is none is not tried again and again. */
  tried: { until: number; times: number };
}

/** A keyword as one place in the text states it, before the places are weighed against each other. */
export interface Claim {
  keyword: Keyword;
  value: JsonValue;
  start: number;
  end: number;
  /** Why the text states it without force. */
  refusal?: NoteReason;
  /** A step from the least value on, whatever that is. */
  fromLeast?: boolean;
  /** A word of prose that is a value only if the stated choices hold it. */
  onlyAsChoice?: boolean;
  /** Choices that no word announces: they are choices only if the stated default is one of them. */
  onlyWithDefault?: boolean;
}

export interface Claims {
  claims: Claim[];
  /** Index of the first token not used up. */
  next: number;
}
