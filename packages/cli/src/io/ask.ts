import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import type { Context } from "../context.ts";

/** Asks one question on the terminal, on stderr so that stdout stays the result's. */
export async function ask(question: string, context: Context): Promise<string> {
  const output = new Writable({
    write(chunk, _encoding, done) {
      context.stderr.write(String(chunk));
      done();
    },
  });
  const lines = createInterface({ input: context.stdin, output, terminal: true });
  try {
    return (await lines.question(question)).trim();
  } finally {
    lines.close();
  }
}

/** Asks for a secret: what is typed is not shown. */
export async function askSecretly(question: string, context: Context): Promise<string> {
  const output = new Writable({
    write(_chunk, _encoding, done) {
      done();
    },
  });
  context.stderr.write(question);
  const lines = createInterface({ input: context.stdin, output, terminal: true });
  try {
    return (await lines.question("")).trim();
  } finally {
    lines.close();
    context.stderr.write("\n");
  }
}
