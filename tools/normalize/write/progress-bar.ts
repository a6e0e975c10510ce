const width = 30;
const everyMilliseconds = 80;

/** A bar on one line of a terminal; silent where the stream is none. Call with the number done, then `end()`. */
export function progressBar({
  stream,
  total,
  label,
}: {
  stream: NodeJS.WriteStream;
  total: number;
  label: string;
}): {
  update(done: number): void;
  end(): void;
} {
  let drawn = 0;
  if (!stream.isTTY || total < 2) return { update() {}, end() {} };
  return {
    update(done) {
      const now = Date.now();
      if (done < total && now - drawn < everyMilliseconds) return;
      drawn = now;
      const filled = Math.round((done / total) * width);
      stream.write(`\r${label} ${"█".repeat(filled)}${"░".repeat(width - filled)} ${done}/${total}`);
    },
    end() {
      stream.write("\r\u001B[2K");
    },
  };
}
