// What is needed only when something goes wrong, sentences above all. It is loaded before the first request is sent,
// never after one has failed: then the network might be gone.
export { isUnsent } from "../fetch/fault.ts";
export { redactFault } from "../hooks/redact-fault.ts";
export { retryAfter } from "../retry/retry-after.ts";
export { cancelUnsupported } from "./cancel-unsupported.ts";
export { errorFromOutcome } from "./error-from-outcome.ts";
export { endedError } from "./how-it-ended.ts";
export { outOfTime } from "./out-of-time.ts";
export { uncertainCreate } from "./uncertain-create.ts";
