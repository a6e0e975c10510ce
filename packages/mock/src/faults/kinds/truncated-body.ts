import type { BreakOff } from "../connection-dropped.ts";
import type { FaultKind } from "../model.ts";

export const truncatedBody: FaultKind = {
  fault: "truncated-body",
  summary: "The connection closes in the middle of the body.",
  settings: {},
  effects: (action) =>
    action.fault === "truncated-body"
      ? {
          after: (answer, breakOff) => {
            const whole =
              typeof answer.body === "string" ? new TextEncoder().encode(answer.body) : answer.body;
            if (!(whole instanceof Uint8Array)) return answer;
            return {
              ...answer,
              headers: { ...answer.headers, "content-length": `${whole.length}` },
              body: halfOf({ whole, breakOff }),
            };
          },
        }
      : undefined,
};

function halfOf(cut: { whole: Uint8Array; breakOff: BreakOff }): ReadableStream<Uint8Array> {
  const { whole, breakOff } = cut;
  let sent = false;
  return new ReadableStream({
    async pull(controller) {
      if (!sent) {
        sent = true;
        controller.enqueue(whole.slice(0, Math.floor(whole.length / 2)));
        return;
      }
      return breakOff(controller);
    },
  });
}
