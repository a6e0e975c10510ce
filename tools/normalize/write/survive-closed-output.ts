/**
 * Lets a program whose reader went away (`… | head -1`) go on with its work, or do what `then` says, in silence.
 * Without it Node ends the process with a stack trace.
 */
export function surviveClosedOutput(then: () => void = () => {}): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE" && error.code !== "ERR_STREAM_DESTROYED") throw error;
      then();
    });
  }
}
