/** Options of the client, and the flags that give them. Their names in the client's own sentences would puzzle at a shell. */
const flagsOfOptions: Readonly<Record<string, string>> = {
  apiKey: "--api-key",
  baseUrl: "--base-url",
  pathPrefix: "--path-prefix",
  cancelAfter: "--cancel-after",
  createdAfter: "--created-after",
  createdBefore: "--created-before",
  webhookEventsFilter: "--webhook-events",
};

const names = new RegExp(`\\b(?:${Object.keys(flagsOfOptions).join("|")})\\b`, "g");

/** A sentence of the client with the flags' names in place of its options', and times as a shell's user writes them. */
export function inShellWords(sentence: string): string {
  return sentence
    .replace(names, (name) => flagsOfOptions[name] ?? name)
    .replace(/\b(\d{4,}) ms\b/g, (_time, milliseconds) => `${Number(milliseconds) / 1000} s`);
}
