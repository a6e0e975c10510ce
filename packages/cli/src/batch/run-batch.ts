import { existsSync } from "node:fs";
import { join, parse, resolve } from "node:path";
import { connect } from "../connect/connection.ts";
import type { Kit } from "../define/kit.ts";
import { usageError } from "../errors/usage-error.ts";
import type { ExitCode } from "../exit-codes.ts";
import { requireFolder } from "../files/require-folder.ts";
import { listenForInterrupt } from "../io/interrupt.ts";
import { accountOf } from "./account.ts";
import { Crew } from "./crew.ts";
import { Journal } from "./journal.ts";
import { batchProgress } from "./progress.ts";
import { RateGate } from "./rate-gate.ts";
import { readRows } from "./read-rows.ts";
import { report } from "./report.ts";
import { settleUncertain } from "./settle-uncertain.ts";

export interface BatchOptions {
  readonly file: string;
  readonly model: string | undefined;
  readonly unlisted: boolean;
  readonly concurrency: number;
  /** Creates a minute; undefined: the documented limit, or none on the embedded mock. */
  readonly rate: number | undefined;
  readonly journal: string | undefined;
  readonly outputDirectory: string | undefined;
  readonly save: boolean;
  /** Milliseconds an unanswered create is given to show up in the list before it is held to be absent. */
  readonly settleDelay: number;
}

/** The documented limit of creates a minute. */
const documentedRate = 600;
/** A gateway that refuses a row this often will go on doing so. */
const mostRounds = 12;

/** `predgate batch`: everything the file asks for, once each, however often it is interrupted. */
export async function runBatch(options: BatchOptions, kit: Kit): Promise<ExitCode> {
  const { context } = kit;
  const rows = await readRows(options, kit);
  const paths = placesOf(options, kit);
  await requireFolder(paths.output);
  // A journal that is taken up again has the ids of an earlier mock.
  const connection = await connect(kit, { anotherMock: existsSync(paths.journal) });
  const journal = await Journal.open(paths.journal);
  const interrupt = listenForInterrupt({
    onFirst: () =>
      kit.note({
        en: "Stopping: creates on their way are waited for, predictions run on (again to leave at once) …",
        zh: "正在停止：等待已发出的创建请求，预测继续运行（再按一次立即退出）…",
      }),
  });
  const gate = new RateGate({
    perMinute: options.rate ?? (connection.embedded ? Number.POSITIVE_INFINITY : documentedRate),
    now: context.now,
  });
  try {
    takeUpGateway(journal, connection.embedded ? "embedded mock" : new URL(connection.baseUrl).origin);
    journal.takeUp(rows);
    if (connection.embedded) journal.forgetUnfinished();
    journal.markInterrupted();
    const crew = await Crew.gather({
      ...options,
      journal,
      gate,
      connection,
      kit,
      signal: interrupt.signal,
      output: paths.output,
    });
    const progress = batchProgress(kit, () => ({ account: accountOf(crew.tally()), held: gate.isHeld }));
    let unsettled: string | undefined;
    let failure: unknown;
    try {
      for (let round = 0; round < mostRounds; round += 1) {
        unsettled = await settleUncertain({ ...options, journal, connection, kit, signal: interrupt.signal });
        if (journal.rows("pending").length + journal.rows("created").length === 0) break;
        await crew.work();
        if (
          journal.rows("uncertain").length === 0 &&
          journal.rows("created").length === 0 &&
          journal.rows("pending").length === 0
        )
          break;
      }
    } catch (error) {
      failure = error;
    } finally {
      progress.end();
    }
    return await report({ journal, paths, failure, unsettled, kit });
  } finally {
    interrupt.release();
    journal.close();
    connection.close();
  }
}

function placesOf(options: BatchOptions, kit: Kit): { readonly journal: string; readonly output: string } {
  const { directory } = kit.context;
  const name = options.file === "-" ? "stdin" : parse(options.file).name;
  if (options.file === "-" && options.journal === undefined) {
    throw usageError({
      code: "missing_flag",
      sentence: {
        en: "Rows from stdin need a journal to be taken up again.",
        zh: "从 stdin 读取的批次需要指定日志。",
      },
      remedy: { en: "Name one: --journal batch.journal", zh: "请指定：--journal batch.journal" },
    });
  }
  return {
    journal: resolve(directory, options.journal ?? `${options.file}.journal`),
    output: resolve(directory, options.outputDirectory ?? join("predgate-output", name)),
  };
}

/** Predictions of one gateway mean nothing to another. */
function takeUpGateway(journal: Journal, gateway: string): void {
  const known = journal.fact("gateway");
  if (known === undefined) {
    journal.setFact("gateway", gateway);
    return;
  }
  if (known === gateway || journal.rows().every((row) => row.attempts === 0)) {
    journal.setFact("gateway", gateway);
    return;
  }
  throw usageError({
    code: "other_gateway",
    sentence: {
      en: `The journal ${journal.path} is of ${known}, not of ${gateway}.`,
      zh: `日志 ${journal.path} 属于 ${known}，而非 ${gateway}。`,
    },
    remedy: {
      en: "Use that gateway, or begin another batch with --journal FILE.",
      zh: "请使用该网关，或用 --journal FILE 开始新的批次。",
    },
  });
}
