import type { FileSlot } from "../../media/model.ts";
import type { Answer } from "../../request/answer.ts";
import type { Call } from "../../request/call.ts";

/** Answers a GET or HEAD of an output's file. */
export async function serveFile({ call, file }: { call: Call; file: FileSlot }): Promise<Answer> {
  const bytes = await call.engine.render(file);
  return {
    status: 200,
    headers: { "content-type": file.contentType, "content-length": `${bytes.length}` },
    body: call.request.method === "HEAD" ? null : bytes,
  };
}
