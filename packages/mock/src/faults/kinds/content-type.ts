import { required, text } from "../../settings/kinds.ts";
import type { FaultKind } from "../model.ts";

export const contentType: FaultKind = {
  fault: "content-type",
  summary: "The answer says it is something else, and may have another body to go with it.",
  settings: { contentType: required(text), body: text },
  effects: (action) =>
    action.fault === "content-type"
      ? {
          after: (answer) => ({
            ...answer,
            headers: { ...answer.headers, "content-type": action.contentType },
            body: action.body ?? answer.body,
          }),
        }
      : undefined,
};
