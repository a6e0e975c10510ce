/** A file that generation wants to exist. */
export interface GeneratedFile {
  /** Path relative to the folder it is written into, with `/` on every system. */
  readonly path: string;
  readonly text: string;
}
