import { required, text } from "../../settings/kinds.ts";
import type { FaultKind } from "../model.ts";
import { statusFrom } from "./status-setting.ts";

/** What these say of themselves is that nothing follows. */
const statusesWithoutBody: readonly number[] = [204, 205, 304];

/** What a file says of its own bytes, which is not true of others. */
const toldOfBody = ["content-length", "content-range", "accept-ranges", "etag"];

export const contentType: FaultKind = {
  fault: "content-type",
  summary: "The answer says it is something else, and may have another body and status to go with it.",
  settings: { contentType: required(text), body: text, status: statusFrom(200) },
  effects: (action) =>
    action.fault === "content-type"
      ? {
          after: (answer) => {
            const status = action.status ?? answer.status;
            if (statusesWithoutBody.includes(status)) return { ...answer, status, body: null };
            const headers: Record<string, string> = { ...answer.headers, "content-type": action.contentType };
            if (action.body === undefined) return { status, headers, body: answer.body };
            if (answer.body instanceof ReadableStream) void answer.body.cancel();
            for (const name of toldOfBody) delete headers[name];
            return { status, headers, body: action.body };
          },
        }
      : undefined,
};
