import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Kit } from "../define/kit.ts";
import { wantsJson } from "../define/shared-options.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { stripControls } from "../io/strip-controls.ts";
import { writeAtomically } from "../io/write-atomically.ts";
import { printDocument } from "../output/print-document.ts";
import { shortPath } from "../predict/print-output.ts";
import type { Account } from "./account.ts";
import { accountOf } from "./account.ts";
import type { Journal, JournalRow } from "./journal.ts";

const shownRows = 20;

/** Prints the account, names what went wrong, writes `results.jsonl`, and gives the exit code or throws what stopped it. */
export async function report(given: {
  readonly journal: Journal;
  readonly paths: { readonly journal: string; readonly output: string };
  readonly failure: unknown;
  readonly unsettled: string | undefined;
  readonly kit: Kit;
}): Promise<ExitCode> {
  const { journal, paths, kit } = given;
  const rows = journal.rows();
  const account = accountOf(rows);
  const results = join(paths.output, "results.jsonl");
  mkdirSync(paths.output, { recursive: true });
  writeAtomically(results, rows.map((row) => `${JSON.stringify(resultOf(row))}\n`).join(""), { mode: 0o644 });
  const troubled = rows.filter(
    (row) => row.state === "uncertain" || (row.state === "done" && row.outcome !== "succeeded"),
  );
  if (wantsJson(kit.shared)) {
    await printDocument({ ...account, journal: paths.journal, results, rows: troubled.map(resultOf) }, kit);
  } else {
    kit.context.stdout.write(`${kit.say(sentence(account))}\n`);
    tellTrouble(troubled, kit);
    if (account.uncertain > 0 && given.unsettled !== undefined) {
      kit.note({
        en: `Uncertain rows may have been created and billed; they are not repeated: ${reasonOf(given.unsettled)}. Run the same command again to settle them.`,
        zh: `不确定的行可能已创建并计费，不会重复创建：${reasonOf(given.unsettled)}。再次运行同一命令可继续确认。`,
      });
    }
    kit.note({
      en: `Results: ${shortPath(results, kit.context.directory)}`,
      zh: `结果：${shortPath(results, kit.context.directory)}`,
    });
  }
  if (given.failure !== undefined) throw given.failure;
  return exitCodeOf(account);
}

/** The worst that happened decides, what nobody knows first. */
function exitCodeOf(account: Account): ExitCode {
  if (account.uncertain + account.running + account.pending > 0) return exitCodes.gateway;
  if (account.failed > 0) return exitCodes.predictionFailed;
  return account.canceled > 0 ? exitCodes.canceled : exitCodes.success;
}

function sentence(account: Account) {
  const rest = [
    ...(account.running > 0 ? [{ en: `${account.running} running`, zh: `运行中 ${account.running}` }] : []),
    ...(account.pending > 0 ? [{ en: `${account.pending} pending`, zh: `待创建 ${account.pending}` }] : []),
  ];
  const { total, succeeded, failed, canceled, uncertain } = account;
  return {
    en: [
      `${total} rows: ${succeeded} succeeded`,
      `${failed} failed`,
      `${canceled} canceled`,
      `${uncertain} uncertain`,
      ...rest.map((part) => part.en),
    ].join(", "),
    zh: [
      `共 ${total} 行：成功 ${succeeded}`,
      `失败 ${failed}`,
      `取消 ${canceled}`,
      `不确定 ${uncertain}`,
      ...rest.map((part) => part.zh),
    ].join("，"),
  };
}

/** Uncertain rows are all named; of the others, the first. */
function tellTrouble(rows: readonly JournalRow[], kit: Kit): void {
  const uncertain = rows.filter((row) => row.state === "uncertain");
  const ended = rows.filter((row) => row.state !== "uncertain");
  for (const row of [...uncertain, ...ended.slice(0, shownRows)]) {
    const what = row.state === "uncertain" ? kit.say({ en: "uncertain", zh: "不确定" }) : (row.status ?? "");
    const id = row.id === undefined ? "" : ` ${row.id}`;
    const error = row.error === undefined || row.state === "uncertain" ? "" : `: ${row.error}`;
    const text = stripControls(`${row.number}${id} ${what}${error}`);
    kit.note({ en: `row ${text}`, zh: `第 ${text}` });
  }
  if (ended.length > shownRows) {
    const more = ended.length - shownRows;
    kit.note({ en: `… and ${more} more, in the results`, zh: `… 另有 ${more} 行，见结果文件` });
  }
}

function resultOf(row: JournalRow) {
  return {
    row: row.number,
    model: row.model,
    input: row.input,
    state: row.state,
    id: row.id ?? null,
    status: row.status ?? null,
    error: row.error ?? null,
    output: row.output,
    files: row.files,
  };
}

/** A reason that ends in the middle of a sentence. */
function reasonOf(text: string): string {
  return stripControls(text).replace(/[.。\s]+$/, "");
}
