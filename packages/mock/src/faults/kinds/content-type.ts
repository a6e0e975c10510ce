import { required, text } from "../../settings/kinds.ts";
import type { FaultKind } from "../model.ts";
import { statusFrom } from "./status-setting.ts";

export const contentType: FaultKind = {
  fault: "content-type",
  summary: "The answer says it is something else, and may have another body and status to go with it.",
  settings: { contentType: required(text), body: text, status: statusFrom(200) },
  effects: (action) =>
    action.fault === "content-type"
      ? {
          after: (answer) => ({
            status: action.status ?? answer.status,
            headers: { ...answer.headers, "content-type": action.contentType },
            body: action.body ?? answer.body,
          }),
        }
      : undefined,
};
