// What is needed only when something goes wrong, sentences above all. It is loaded before the first request is sent,
// never after one has failed: then the network might be gone.
export { cancelUnsupported } from "./cancel-unsupported.ts";
export { errorFromOutcome } from "./error-from-outcome.ts";
export { endedError } from "./how-it-ended.ts";
export { uncertainCreate } from "./uncertain-create.ts";
