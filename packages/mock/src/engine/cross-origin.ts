import type { Answer } from "../request/answer.ts";
import type { CallRequest } from "../request/call-request.ts";

/** Pages of any origin may call the mock: it holds nothing worth stealing, and browsers' clients are tested with it. */
export const addCrossOrigin = (answer: Answer): Answer => ({
  ...answer,
  headers: {
    ...answer.headers,
    "access-control-allow-origin": "*",
    "access-control-expose-headers": "*",
  },
});

/** Answers a browser that asks before it calls. */
export function preflight(request: CallRequest): Answer {
  return {
    status: 204,
    headers: {
      "access-control-allow-origin": "*",
      "access-control-allow-methods": "GET, HEAD, POST, PUT, PATCH, DELETE",
      // The wildcard does not cover authorization.
      "access-control-allow-headers":
        request.headers.get("access-control-request-headers") ?? "authorization, *",
      "access-control-max-age": "600",
    },
    body: null,
  };
}
