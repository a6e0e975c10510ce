export type { Client, Files, Predictions, Run } from "./client.ts";
export { createClient } from "./create-client.ts";
export type { ErrorCode } from "./errors/error-code.ts";
export * from "./errors/index.ts";
export type { InvalidField, Problem } from "./errors/problem.ts";
export type { FileInput } from "./files/file-input.ts";
export type { RemoteFile } from "./files/remote-file.ts";
export type { UploadedFile } from "./files/upload-file.ts";
export type { ModelEntry } from "./generated/model-entry.gen.ts";
export type * from "./generated/models.gen.ts";
export type { Hooks, RequestEvent, ResponseEvent, RetryEvent } from "./hooks/hooks.ts";
export type { ClientOptions, Logger, PollOptions } from "./options/client-options.ts";
export type { PredictionUpdate } from "./predictions/follow.ts";
export type {
  CreateOptions,
  ListOptions,
  RunOptions,
  WaitOptions,
  WebhookEvent,
} from "./predictions/options.ts";
export type { Prediction, PredictionReference, PredictionStatus } from "./predictions/prediction.ts";
export { type Progress, progress } from "./predictions/progress.ts";
export type { Input, KnownModel, ModelReference, Output } from "./predictions/types.ts";
export type { RawClient } from "./raw/raw-client.ts";
export type { RetryPolicy } from "./retry/retry-policy.ts";
export type { InputIssue } from "./validate/input-issue.ts";
