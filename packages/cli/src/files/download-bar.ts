import type { Kit } from "../define/kit.ts";
import { fitWidth } from "../io/display-width.ts";
import { bar } from "../waiting/bar.ts";
import { printBytes } from "./print-bytes.ts";

const redrawAfterMilliseconds = 80;

export interface DownloadBar {
  watch(given: {
    readonly body: AsyncIterable<Uint8Array>;
    readonly size: number | undefined;
    readonly name: string;
  }): AsyncIterable<Uint8Array>;
  /** Takes the bar off the screen. */
  end(): void;
}

/** A progress bar on a terminal; nothing elsewhere, and nothing with `--quiet`. */
export function downloadBar(kit: Kit): DownloadBar {
  const { stderr } = kit.context;
  const visible = stderr.isTerminal && kit.context.environment.TERM !== "dumb" && !kit.shared.quiet;
  let drawn = false;
  return {
    async *watch({ body, size, name }) {
      let received = 0;
      let last = 0;
      for await (const chunk of body) {
        received += chunk.byteLength;
        const now = kit.context.now();
        if (visible && now - last >= redrawAfterMilliseconds) {
          last = now;
          drawn = true;
          const share = size === undefined || size === 0 ? undefined : received / size;
          const amount =
            size === undefined ? printBytes(received) : `${printBytes(received)} / ${printBytes(size)}`;
          const line = `${name}  ${share === undefined ? "" : `${bar(share, 20)} `}${amount}`;
          stderr.write(`\r\u001b[2K${fitWidth(line, (stderr.columns ?? 80) - 1)}`);
        }
        yield chunk;
      }
    },
    end() {
      if (drawn) stderr.write("\r\u001b[2K");
      drawn = false;
    },
  };
}
