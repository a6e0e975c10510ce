/** What governs a token: indices of the words that take the force out of a statement, -1 for none. */
export interface Scope {
  sentence: number;
  clause: number;
  /** Index of the first token of the clause. */
  clauseStart: number;
  condition: number;
  /** A condition of its clause only: "Strength when using a mask, from 0 to 1". */
  situation: number;
  /** The condition only says "when left out", which is how defaults are stated. */
  omission: boolean;
  example: number;
  advice: number;
  adviceInSentence: number;
  former: number;
  eachPart: number;
  perModel: number;
  /** Says that the rule is another for each model; holds to the end of the text. */
  varies: number;
  /** Talk of prices; holds to the end of the sentence. */
  billing: number;
  /** The model's name stands before a colon and so governs its whole sentence. */
  label: boolean;
}

export interface Scopes {
  at: (index: number) => Scope;
  /** Index of a condition, advice or former word after the token but in its clause, -1 for none. */
  conditionAfter: (index: number) => number;
  adviceAfter: (index: number) => number;
}

export const unbound: Scope = {
  sentence: 0,
  clause: 0,
  clauseStart: 0,
  condition: -1,
  situation: -1,
  omission: false,
  example: -1,
  advice: -1,
  adviceInSentence: -1,
  former: -1,
  eachPart: -1,
  perModel: -1,
  varies: -1,
  billing: -1,
  label: false,
};
