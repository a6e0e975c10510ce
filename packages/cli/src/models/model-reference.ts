/** `owner/name`, `owner/name:version`, or a bare version. */
export interface ModelReference {
  readonly text: string;
  /** Undefined for a bare version. */
  readonly name: string | undefined;
  readonly version: string | undefined;
}

export function readModelReference(text: string): ModelReference | undefined {
  const match = /^(?:([\w-][\w.-]*\/[\w-][\w.-]*)(?::([\w.-]+))?|([0-9a-f]{64}))$/i.exec(text);
  if (match === null) return undefined;
  return { text, name: match[1], version: match[2] ?? match[3] };
}
