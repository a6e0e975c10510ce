import { createHash } from "node:crypto";
import { stableText } from "../diff/stable-text.ts";
import { escapeMarkdown } from "../format/escape-markdown.ts";
import type { Judgement } from "../model/change.ts";
import type { Json } from "../model/json.ts";
import { LEVELS, type Level } from "../model/rule.ts";
import { bumpForPackage } from "./bump-table.ts";

/** A changeset as a file: its name and its text. */
export interface Changeset {
  readonly fileName: string;
  readonly text: string;
}

/** What every changeset of this command is called, so that it finds and replaces its own. */
export const FILE_NAME = /^api-[0-9a-f]{12}\.md$/;

const HEADINGS: Readonly<Record<Level, string>> = {
  breaking: "**Breaking:** ",
  compatible: "",
  annotation: "Wording: ",
};

/** The changeset that these changes of the API call for; undefined where nothing changed. */
export function composeChangeset({
  judgement,
  document,
  packages,
  version,
}: {
  judgement: Judgement;
  /** The description as it is now; its digest names the file. */
  document: Json;
  /** The packages that are released together. */
  packages: readonly string[];
  /** Their version now. */
  version: string;
}): Changeset | undefined {
  const bump = bumpForPackage({ levels: judgement.changes.map(({ level }) => level), version });
  if (bump === undefined) return undefined;
  const front = packages.map((name) => `${JSON.stringify(name)}: ${bump}\n`).join("");
  const sentences = [...LEVELS].reverse().flatMap((level) => {
    const messages = judgement.changes
      .filter((change) => change.level === level)
      .map(({ message }) => message);
    return [...new Set(messages)].map((message) => `- ${HEADINGS[level]}${escapeMarkdown(message)}.\n`);
  });
  const text = `---\n${front}---\n\nThe gateway's API changed.\n\n${sentences.join("")}`;
  return { fileName: `api-${digestOf(document)}.md`, text };
}

/** Twelve digits that stand for the description, whatever the order of its keys. */
export function digestOf(document: Json): string {
  return createHash("sha256").update(stableText(document)).digest("hex").slice(0, 12);
}
