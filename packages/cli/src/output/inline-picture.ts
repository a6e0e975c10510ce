import { readFile, stat } from "node:fs/promises";
import type { Context } from "../context.ts";
import type { Kit } from "../define/kit.ts";

type Protocol = "kitty" | "iterm2";

const largest = 8_000_000;
const kittyChunk = 4096;

/** Which picture protocol the terminal speaks, by what it says of itself; undefined inside a multiplexer. */
export function pictureProtocol(environment: Context["environment"]): Protocol | undefined {
  if (environment.TMUX !== undefined || environment.STY !== undefined) return undefined;
  const program = environment.TERM_PROGRAM ?? "";
  if (environment.KITTY_WINDOW_ID !== undefined || environment.TERM === "xterm-kitty") return "kitty";
  if (program === "ghostty") return "kitty";
  return ["iTerm.app", "WezTerm"].includes(program) ? "iterm2" : undefined;
}

/** Shows saved pictures in the terminal, after everything else was printed. */
export async function showPictures(
  files: readonly { readonly path: string; readonly media_type: string | undefined }[],
  kit: Kit,
): Promise<void> {
  const { stdout, environment } = kit.context;
  const protocol = pictureProtocol(environment);
  if (protocol === undefined || !stdout.isTerminal || kit.shared.quiet) return;
  for (const { path, media_type: type } of files) {
    // kitty itself decodes PNG alone; iTerm2 whatever the system can.
    const shows = protocol === "kitty" ? type === "image/png" : type?.startsWith("image/") === true;
    if (!shows || (await stat(path)).size > largest) continue;
    stdout.write(drawing(await readFile(path), protocol));
  }
}

function drawing(bytes: Buffer, protocol: Protocol): string {
  const data = bytes.toString("base64");
  if (protocol === "iterm2") {
    return `\u001b]1337;File=inline=1;size=${bytes.byteLength};preserveAspectRatio=1;width=40:${data}\u0007\n`;
  }
  let text = "";
  for (let at = 0; at < data.length; at += kittyChunk) {
    const more = at + kittyChunk < data.length ? 1 : 0;
    const control = at === 0 ? `a=T,f=100,c=40,m=${more}` : `m=${more}`;
    text += `\u001b_G${control};${data.slice(at, at + kittyChunk)}\u001b\\`;
  }
  return `${text}\n`;
}
