/** One `key=value`, `key:=json` or `key=@file` word. */
export interface Assignment {
  readonly key: string;
  readonly kind: "text" | "json" | "file" | "json-file";
  readonly value: string;
}

/** Reads an assignment; undefined for a word that is none. The first `=` or `:=` parts key and value. */
export function readAssignment(word: string): Assignment | undefined {
  const match = /^([^=]+?)(:?=)(@?)([\s\S]*)$/.exec(word);
  if (match === null) return undefined;
  const [, key = "", operator, at, value = ""] = match;
  const json = operator === ":=";
  const kind = at === "@" ? (json ? "json-file" : "file") : json ? "json" : "text";
  return { key, kind, value };
}
