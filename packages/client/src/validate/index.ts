export { checkInput } from "./check-input.ts";
export type { InputIssue } from "./input-issue.ts";
export { nearest } from "./nearest.ts";
export { validateInput } from "./validate-input.ts";
