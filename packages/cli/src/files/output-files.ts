/** A file that an output names. */
export interface OutputFile {
  /** JSON pointer into the output: `/audio`, or empty where the output itself is the URL. */
  readonly pointer: string;
  readonly url: string;
}

/** Every text of an output that is, as a whole, a URL of something to fetch, in order. */
export function outputFiles(output: unknown): readonly OutputFile[] {
  const found: OutputFile[] = [];
  const visit = (value: unknown, pointer: string): void => {
    if (typeof value === "string") {
      if (isFetchable(value)) found.push({ pointer, url: value });
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, `${pointer}/${index}`);
    } else if (typeof value === "object" && value !== null) {
      for (const [key, item] of Object.entries(value)) {
        visit(item, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
      }
    }
  };
  visit(output, "");
  return found;
}

function isFetchable(text: string): boolean {
  if (/^data:[^,]*,/.test(text)) return true;
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
}
