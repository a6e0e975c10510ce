export type Bound = "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum";

/** What a unit counts: it decides which keyword a bound becomes, or that it becomes none. */
export type Unit =
  | "character"
  | "count"
  | "place"
  | "millisecond"
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "pixel"
  | "file-size"
  | "byte"
  | "times"
  | "step"
  | "token"
  | "percent"
  | "frame"
  | "degree";

export type Refusal =
  | "advice"
  | "example"
  | "condition"
  | "opening-condition"
  | "omission"
  | "per-model"
  | "varies"
  | "billing"
  | "former"
  | "each-part";

/** One meaning of a word or phrase. The reading functions look at meanings only, never at words. */
export type Meaning =
  | { role: "default" }
  | { role: "default-after" }
  | { role: "default-state" }
  | { role: "bound"; bound: Bound; force: "noun" | "comparison" | "symbol" }
  | { role: "bound-after"; bound: Bound }
  | { role: "sign"; bound: Bound; value: number }
  | { role: "range" }
  | { role: "between" }
  | { role: "between-end" }
  | { role: "from" }
  | { role: "to" }
  | { role: "choices"; force: "strong" | "weak" }
  | { role: "choices-after" }
  | { role: "constant" }
  | { role: "must" }
  | { role: "multiple-before" }
  | { role: "multiple-after" }
  | { role: "step" }
  | { role: "starts" }
  | { role: "length" }
  | { role: "amount" }
  | { role: "link" }
  | { role: "verb" }
  | { role: "number-noun" }
  | { role: "approximate" }
  | { role: "exclusion" }
  | { role: "unit"; unit: Unit }
  | { role: "scale"; factor: number }
  | { role: "numeral"; value: number }
  | { role: "truth"; value: boolean; word: "exact" | "state" }
  | { role: "empty-text" }
  | { role: "no-value" }
  | { role: "or" }
  | { role: "also" }
  | { role: "exactly" }
  | { role: "tail" }
  | { role: "open" }
  | { role: "gloss" }
  | { role: "format" }
  | { role: "refusal"; refusal: Refusal }
  | { role: "aside" }
  | { role: "shield" };

export interface Term {
  meaning: Meaning;
  words: readonly string[];
}
