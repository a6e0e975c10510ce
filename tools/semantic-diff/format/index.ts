import type { Judgement } from "../model/change.ts";
import { formatJson } from "./json.ts";
import { formatMarkdown } from "./markdown.ts";
import { formatText } from "./text.ts";

/** The forms that `--format` knows. */
export const FORMATS: ReadonlyMap<string, (judgement: Judgement) => string> = new Map([
  ["text", formatText],
  ["json", formatJson],
  ["markdown", formatMarkdown],
]);
