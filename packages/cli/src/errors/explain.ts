import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Localized } from "../language/localized.ts";
import { CliError } from "./cli-error.ts";
import { clientCodes } from "./client-codes.ts";

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

export function explain(error: unknown): Explained {
  if (error instanceof CliError) return error;
  if (error instanceof Error && clientMarker in error) return explainClientError(error);
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

function explainClientError(error: Error): Explained {
  const known = error as Error & {
    readonly code?: unknown;
    readonly status?: unknown;
    readonly problem?: { readonly detail?: unknown };
    readonly requestId?: unknown;
    readonly predictionId?: unknown;
    readonly retryAfter?: unknown;
  };
  const code = typeof known.code === "string" ? known.code : "unknown";
  const row = clientCodes[code];
  const particulars = particularsOf(known);
  return {
    code,
    exitCode: row?.exitCode ?? exitCodes.gateway,
    sentence: { en: error.message, zh: row === undefined ? error.message : `${row.zh}${particulars}` },
    remedy: row?.remedy,
    details: Object.fromEntries(
      Object.entries({
        status: known.status,
        problem: known.problem,
        request_id: known.requestId,
        prediction_id: known.predictionId,
        retry_after: typeof known.retryAfter === "number" ? known.retryAfter / 1000 : undefined,
      }).filter(([, value]) => value !== undefined),
    ),
  };
}

/** The gateway's words, or the prediction's, behind the Chinese sentence. */
function particularsOf(error: {
  readonly message: string;
  readonly problem?: { readonly detail?: unknown };
  readonly cause?: unknown;
}): string {
  if (typeof error.problem?.detail === "string") return `网关说明：${error.problem.detail}`;
  return `（${error.message}）`;
}
