const delimiters = [",", ";", "\t"] as const;

/**
 * What parts the cells of a table: the comma, unless the head line has none and a semicolon or a tab instead, as
 * spreadsheets write them in many countries. Quoted names are looked past.
 */
export function tableDelimiter(text: string): string {
  const head = text.replace(/"(?:[^"]|"")*"/g, "").match(/[^\r\n]+/)?.[0] ?? "";
  return delimiters.find((delimiter) => head.includes(delimiter)) ?? ",";
}
