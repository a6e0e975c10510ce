/** Keys whose value is a text and nothing else, so that whatever follows them is one. */
const textKeys = new Set(["description", "summary", "title", "name", "x-apifox-name"]);

const longestLine = 5000;

/**
 * A `key: value` line with its value in quotes, or undefined where that is not the only reading: a value in
 * quotes, brackets or a block already, or one that goes on in the next line.
 */
export function quoteLine({ line, next }: { line: string; next: string }): string | undefined {
  if (line.length > longestLine) return undefined;
  const [, lead = "", key = "", value = ""] =
    /^(\s*(?:- +)*)([^\s:'"#[\]{}-][^:'"#[\]{}]*): +(\S.*?)\s*$/u.exec(line) ?? [];
  if (value === "" || goesOn({ lead, next })) return undefined;
  const isText = textKeys.has(key);
  const needsQuotes = /: |:$|^[@`%]| #/u.test(value);
  const opened = /^['"[{|>&*!]/u.test(value);
  if (!(isText ? needsQuotes || opened : (needsQuotes && !opened) || isUnclosed(value))) return undefined;
  if (/^[|>][-+\d]*$/u.test(value) || /^(?:'(?:[^']|'')*'|"(?:[^"\\]|\\.)*")$/u.test(value)) return undefined;
  return `${lead}${key}: '${value.replaceAll("'", "''")}'`;
}

/** A bracket that nothing on the line closes, where the next line does not go on. */
function isUnclosed(value: string): boolean {
  if (!/^[[{]/u.test(value)) return false;
  const [opening, closing] = [/[[{]/gu, /[\]}]/gu].map((bracket) => value.match(bracket)?.length ?? 0);
  return (opening ?? 0) > (closing ?? 0);
}

/** A deeper line that is no member of its own continues the text above. */
function goesOn({ lead, next }: { lead: string; next: string }): boolean {
  if (next.trim() === "") return false;
  const depth = /^\s*/u.exec(next)?.[0].length ?? 0;
  return depth > lead.length;
}
