export { file } from "./file.ts";
export { type SaveOptions, save } from "./save.ts";
