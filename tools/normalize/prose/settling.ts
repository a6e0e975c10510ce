import type { Claim } from "./claim.ts";
import type { JsonValue, Keyword, Note, NoteReason } from "./model.ts";

export interface Settling {
  source: string;
  kept: Map<Keyword, Claim>;
  notes: Note[];
}

const reasons: Readonly<Record<NoteReason, string>> = {
  advice: "is advice, not a rule",
  example: "is an example",
  condition: "holds only under a condition",
  negation: "is denied by the words before it",
  "per-model": "holds for one model only",
  former: "was so formerly",
  "each-part": "is said of each part, not of the value",
  "open-list": "belongs to a list that is left open",
  "file-limit": "limits a file, not the value",
  "foreign-subject": "is said of something else",
  contradiction: "contradicts what the text says elsewhere",
  sentinel: "would refuse a value to which the text gives a meaning of its own",
  "default-outside-bounds": "would refuse the stated default",
  "not-of-type": "does not fit the declared type",
};

export function note(state: Settling, claim: Claim, reason: NoteReason): void {
  const { keyword, start, end } = claim;
  const text = state.source.slice(start, end);
  state.notes.push({
    reason,
    keyword,
    message: `${keyword} ${JSON.stringify(claim.value)} ${reasons[reason]}`,
    start,
    end,
    text,
  });
}

export function drop(state: Settling, keyword: Keyword, reason: NoteReason): void {
  const claim = state.kept.get(keyword);
  if (claim === undefined) return;
  state.kept.delete(keyword);
  note(state, claim, reason);
}

export function isSame(left: JsonValue, right: JsonValue): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
