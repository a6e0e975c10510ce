/** A cue with its value, as the words around it are asked whether it holds. */
export interface Statement {
  /** Index of the cue. */
  cue: number;
  /** Index of the first token behind the value. */
  next: number;
  /** `noun` names the keyword outright (最大值), `comparison` only compares (不超过), `default` is a default. */
  force: "noun" | "comparison" | "default" | "choices";
}
