// What a request needs beside being sent: what it shows of itself, and what is made of trouble, sentences above all. It
// is loaded before the first request is sent, never after one has failed: then the network might be gone.
export { isUnsent } from "../fetch/fault.ts";
export { ownConnection } from "../fetch/own-connection.ts";
export { requestHeaders } from "../fetch/request-headers.ts";
export { requestIdOf } from "../fetch/request-id.ts";
export { redactHeaders, redactText } from "../hooks/redact.ts";
export { redactFault } from "../hooks/redact-fault.ts";
export { retryAfter } from "../retry/retry-after.ts";
export { cancelRefused } from "./cancel-refused.ts";
export { createFailed } from "./create-failed.ts";
export { errorFromOutcome } from "./error-from-outcome.ts";
export { endedError } from "./how-it-ended.ts";
export { outOfTime } from "./out-of-time.ts";
export { runOutOfTime } from "./run-out-of-time.ts";
export { uncertainCreate } from "./uncertain-create.ts";
