import type { Language } from "./language/localized.ts";

/** A place to write text to, and what is known of who reads it. */
export interface Writer {
  write(text: string | Uint8Array): void;
  readonly isTerminal: boolean;
  /** Characters in a line; undefined where nobody knows (a file, a pipe). */
  readonly columns: number | undefined;
}

/** Everything a command may know of the world around it. Tests hand in their own. */
export interface Context {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly directory: string;
  readonly platform: NodeJS.Platform;
  readonly language: Language;
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: Writer;
  readonly stderr: Writer;
  /** Milliseconds since 1970. */
  now(): number;
}

export function nodeContext(given: { readonly language: Language }): Context {
  return {
    environment: process.env,
    directory: process.cwd(),
    platform: process.platform,
    language: given.language,
    // A getter: touching process.stdin opens a handle, which start-up should not pay for.
    get stdin() {
      return process.stdin;
    },
    stdout: writerOf(() => process.stdout),
    stderr: writerOf(errorStream),
    now: () => Date.now(),
  };
}

/** Nobody reading what is said (`2>&1 | head`, a full disk) is no reason to leave a prediction half-way. */
function errorStream(): NodeJS.WriteStream {
  const { stderr } = process;
  if (stderr.listenerCount("error") === 0) stderr.on("error", () => {});
  return stderr;
}

function writerOf(stream: () => NodeJS.WriteStream): Writer {
  return {
    write(text) {
      stream().write(text);
    },
    get isTerminal() {
      return stream().isTTY === true;
    },
    get columns() {
      return stream().columns;
    },
  };
}
