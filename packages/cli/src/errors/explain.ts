import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { oneLine } from "../io/strip-controls.ts";
import type { Localized } from "../language/localized.ts";
import { verbatim } from "../language/localized.ts";
import { CliError } from "./cli-error.ts";
import type { ClientCode } from "./client-codes.ts";
import { clientCodes } from "./client-codes.ts";
import { fillIn, withWords } from "./fill-in.ts";
import { inShellWords } from "./shell-words.ts";

/** What the command knows of its circumstances, for remedies that can be copied as they stand. */
export interface Circumstances {
  /** The gateway is the embedded mock: nothing of it is left behind the command. */
  readonly embedded: boolean;
  readonly model: string | undefined;
}

/** A failure, whatever threw it, as it is told: sentence, remedy, code, exit code. */
export interface Explained {
  readonly code: string;
  readonly exitCode: ExitCode;
  readonly sentence: Localized;
  readonly remedy: Localized | undefined;
  readonly details: Readonly<Record<string, unknown>>;
}

/** The marker that errors of `@predgate/client` carry, read here without loading the client. */
const clientMarker = Symbol.for("predgate.error");

export function explain(
  error: unknown,
  circumstances: Circumstances = { embedded: false, model: undefined },
): Explained {
  if (error instanceof CliError) return error;
  if (error instanceof Error && clientMarker in error) return explainClientError(error, circumstances);
  if (isFileError(error)) return explainFileError(error);
  const message = error instanceof Error ? error.message : String(error);
  const code =
    error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
  return {
    code: code === undefined ? "internal" : `system_${code.toLowerCase()}`,
    exitCode: code === undefined ? exitCodes.gateway : exitCodes.usage,
    sentence: { en: message, zh: message },
    remedy:
      code === undefined
        ? {
            en: "This is a fault of predgate itself: please report it with the output of the same command and --verbose.",
            zh: "这是 predgate 自身的错误：请附上同一命令加 --verbose 的输出报告。",
          }
        : undefined,
    details: {},
  };
}

interface FileError extends Error {
  readonly code: string;
  readonly path: string;
}

function isFileError(error: unknown): error is FileError {
  return (
    error instanceof Error &&
    "code" in error &&
    typeof error.code === "string" &&
    "path" in error &&
    typeof error.path === "string"
  );
}

function explainFileError({ code, path }: FileError): Explained {
  return {
    code: `system_${code.toLowerCase()}`,
    exitCode: exitCodes.usage,
    sentence: { en: `${path} cannot be used (${code}).`, zh: `无法使用 ${path}（${code}）。` },
    remedy: {
      en: "Let this user read and write it. Settings and keys stand elsewhere with XDG_CONFIG_HOME.",
      zh: "请授予当前用户读写权限。可用 XDG_CONFIG_HOME 更换配置与密钥的位置。",
    },
    details: {},
  };
}

interface KnownClientError extends Error {
  readonly code?: unknown;
  readonly status?: unknown;
  readonly problem?: { readonly detail?: unknown };
  readonly requestId?: unknown;
  readonly predictionId?: unknown;
  readonly retryAfter?: unknown;
  readonly sentAt?: unknown;
}

function explainClientError(error: KnownClientError, circumstances: Circumstances): Explained {
  const code = typeof error.code === "string" ? error.code : "unknown";
  const row = clientCodes[code];
  return {
    code,
    exitCode: row?.exitCode ?? exitCodes.gateway,
    sentence: row === undefined ? verbatim(inShellWords(error.message)) : sentenceOf(error, row),
    remedy: row === undefined ? undefined : remedyOf({ error, row, circumstances }),
    details: Object.fromEntries(
      Object.entries({
        status: error.status,
        problem: error.problem,
        request_id: error.requestId,
        prediction_id: error.predictionId,
        retry_after: typeof error.retryAfter === "number" ? error.retryAfter / 1000 : undefined,
        sent_at: error.sentAt,
      }).filter(([, value]) => value !== undefined),
    ),
  };
}

function remedyOf(given: {
  readonly error: KnownClientError;
  readonly row: ClientCode;
  readonly circumstances: Circumstances;
}): Localized {
  const { row, circumstances } = given;
  const remedy = circumstances.embedded ? (row.embedded ?? row.remedy) : row.remedy;
  return fillIn(remedy, { ...particularsOf(given.error), model: circumstances.model });
}

function sentenceOf(error: KnownClientError, row: ClientCode): Localized {
  const filled = fillIn({ en: row.en ?? "", zh: row.zh }, particularsOf(error));
  if (row.en === undefined) {
    const own = inShellWords(error.message);
    return { en: own, zh: `${filled.zh}（${own}）` };
  }
  return withWords(filled, wordsOf(error, row));
}

function particularsOf(error: KnownClientError) {
  return {
    prediction: typeof error.predictionId === "string" ? oneLine(error.predictionId) : undefined,
    status: error.status,
    sentAt: error.sentAt instanceof Date ? error.sentAt : undefined,
  };
}

/** What the gateway says about it, else the network or the model. */
function wordsOf(error: KnownClientError, row: ClientCode): string | undefined {
  if (typeof error.problem?.detail === "string") return oneLine(error.problem.detail);
  const cause = row.asksCause === true ? innermost(error) : error;
  return cause === error || cause.message === "" ? undefined : oneLine(cause.message);
}

function innermost(error: Error): Error {
  return error.cause instanceof Error ? innermost(error.cause) : error;
}
