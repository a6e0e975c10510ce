import { sendFile } from "../../media/files/send-file.ts";
import type { FileSlot } from "../../media/model.ts";
import type { Answer } from "../../request/answer.ts";
import type { Call } from "../../request/call.ts";

/** Answers a GET or HEAD of an output's file; makes it first if nobody has asked for it yet. */
export function serveFile({ call, file }: { call: Call; file: FileSlot }): Promise<Answer> {
  return sendFile({ request: call.request, file, read: call.engine.render });
}
