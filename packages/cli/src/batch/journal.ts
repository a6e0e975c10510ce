import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { DatabaseSync, SQLOutputValue } from "node:sqlite";
import { usageError } from "../errors/usage-error.ts";
import { canonicalJson } from "./canonical-json.ts";
import { openDatabase } from "./open-database.ts";
import type { Outcome, Row, RowState } from "./row.ts";

/** A row as the journal has it. */
export interface JournalRow extends Row {
  readonly state: RowState;
  readonly id: string | undefined;
  /** How it ended, in the account's words. */
  readonly outcome: Outcome | undefined;
  /** The gateway's own status at the end. */
  readonly status: string | undefined;
  readonly error: string | undefined;
  readonly output: unknown;
  readonly files: readonly string[];
  /** Creates that were begun. */
  readonly attempts: number;
  /** By this machine's clock: when the last create was begun. */
  readonly attemptedAt: number;
  /** By the gateway's clock: a time that had passed when the last create was begun. */
  readonly floor: string | undefined;
  /** By the gateway's clock: when the prediction was created. */
  readonly createdAt: string | undefined;
  /** By this machine's clock: when its create was answered. */
  readonly answeredAt: number | undefined;
  /** Saving its files was begun: what lies in its folder is its own. */
  readonly saving: boolean;
}

export interface Ending {
  readonly outcome: Outcome;
  readonly status: string;
  readonly error: string | undefined;
  readonly output: unknown;
  readonly files: readonly string[];
}

const layout = 1;

/**
 * What a batch has done, on disk before it is done. One process writes it at a time; a process that was killed leaves
 * no lock behind.
 */
export class Journal {
  readonly path: string;
  readonly #database: DatabaseSync;

  private constructor(path: string, database: DatabaseSync) {
    this.path = path;
    this.#database = database;
  }

  static async open(path: string): Promise<Journal> {
    const database = await opened(path);
    try {
      database.exec(
        "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;",
      );
      database.exec(`
        BEGIN IMMEDIATE;
        CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
        CREATE TABLE IF NOT EXISTS rows (
          number INTEGER PRIMARY KEY, hash TEXT NOT NULL, model TEXT NOT NULL, input TEXT NOT NULL,
          state TEXT NOT NULL, id TEXT UNIQUE, outcome TEXT, status TEXT, error TEXT, output TEXT, files TEXT,
          attempts INTEGER NOT NULL DEFAULT 0, attempted_at INTEGER NOT NULL DEFAULT 0, floor TEXT,
          created_at TEXT, answered_at INTEGER, saving INTEGER NOT NULL DEFAULT 0
        ) STRICT;
        CREATE INDEX IF NOT EXISTS rows_by_state ON rows (state);
        COMMIT;
      `);
    } catch (error) {
      database.close();
      throw unusable(path, error);
    }
    const journal = new Journal(path, database);
    const known = journal.fact("layout");
    if (known === undefined) journal.setFact("layout", String(layout));
    else if (known !== String(layout))
      throw unusable(path, new Error(`its layout is ${known}, not ${layout}`));
    return journal;
  }

  close(): void {
    this.#database.close();
  }

  fact(name: string): string | undefined {
    const found = this.#database.prepare("SELECT value FROM facts WHERE name = ?").get(name);
    return found === undefined ? undefined : text(found["value"]);
  }

  setFact(name: string, value: string): void {
    this.#database.prepare("INSERT OR REPLACE INTO facts VALUES (?, ?)").run(name, value);
  }

  /**
   * Takes up the rows of the file: new ones are added. A row that changed since it was created, or is gone, means that
   * this is another batch.
   */
  takeUp(rows: readonly Row[]): void {
    const known = new Map(this.rows().map((row) => [row.number, row]));
    const hashes = this.#database.prepare("SELECT hash FROM rows WHERE number = ?");
    const add = this.#database.prepare(
      "INSERT OR REPLACE INTO rows (number, hash, model, input, state) VALUES (?, ?, ?, ?, 'pending')",
    );
    this.#database.exec("BEGIN");
    try {
      for (const row of rows) {
        const hash = hashOf(row);
        const before = known.get(row.number);
        known.delete(row.number);
        if (before !== undefined && text(hashes.get(row.number)?.["hash"]) === hash) continue;
        if (before !== undefined && before.attempts > 0) throw changedRow(this.path, row.number);
        add.run(row.number, hash, row.model, JSON.stringify(row.input));
      }
      for (const gone of known.values()) {
        if (gone.attempts > 0) throw changedRow(this.path, gone.number);
        this.#database.prepare("DELETE FROM rows WHERE number = ?").run(gone.number);
      }
      this.#database.exec("COMMIT");
    } catch (error) {
      this.#database.exec("ROLLBACK");
      throw error;
    }
  }

  rows(state?: RowState): JournalRow[] {
    const found =
      state === undefined
        ? this.#database.prepare("SELECT * FROM rows ORDER BY number").all()
        : this.#database.prepare("SELECT * FROM rows WHERE state = ? ORDER BY number").all(state);
    return found.map(rowFrom);
  }

  claimedIds(): Set<string> {
    const found = this.#database.prepare("SELECT id FROM rows WHERE id IS NOT NULL").all();
    return new Set(found.map((row) => text(row["id"]) ?? ""));
  }

  /** On disk before the create leaves, even through a power cut: what is not known to be unsent is never repeated. */
  beginCreate(number: number, given: { readonly now: number; readonly floor: string | undefined }): void {
    this.#database.exec("PRAGMA synchronous = FULL");
    this.#database
      .prepare(
        "UPDATE rows SET state = 'creating', attempts = attempts + 1, attempted_at = ?, floor = ? WHERE number = ?",
      )
      .run(given.now, given.floor ?? null, number);
    this.#database.exec("PRAGMA synchronous = NORMAL");
  }

  created(
    number: number,
    given: { readonly id: string; readonly createdAt: string; readonly now: number | undefined },
  ): void {
    this.#database
      .prepare("UPDATE rows SET state = 'created', id = ?, created_at = ?, answered_at = ? WHERE number = ?")
      .run(given.id, given.createdAt, given.now ?? null, number);
  }

  setState(number: number, state: "pending" | "uncertain", error?: string): void {
    this.#database
      .prepare("UPDATE rows SET state = ?, error = ? WHERE number = ?")
      .run(state, error ?? null, number);
  }

  beginSaving(number: number): void {
    this.#database.prepare("UPDATE rows SET saving = 1 WHERE number = ?").run(number);
  }

  done(number: number, { outcome, status, error, output, files }: Ending): void {
    this.#database
      .prepare(
        "UPDATE rows SET state = 'done', outcome = ?, status = ?, error = ?, output = ?, files = ? WHERE number = ?",
      )
      .run(outcome, status, error ?? null, JSON.stringify(output ?? null), JSON.stringify(files), number);
  }

  /** Rows whose process died in the middle of a create: whether it was sent, nobody knows. */
  markInterrupted(): void {
    this.#database.exec("UPDATE rows SET state = 'uncertain' WHERE state = 'creating'");
  }

  /** For a gateway that lived in the process that died: its predictions are gone, and were never billed. */
  forgetUnfinished(): void {
    this.#database.exec("UPDATE rows SET state = 'pending', id = NULL WHERE state <> 'done'");
  }
}

function rowFrom(found: Record<string, SQLOutputValue>): JournalRow {
  return {
    number: Number(found["number"]),
    model: text(found["model"]) ?? "",
    input: JSON.parse(text(found["input"]) ?? "{}") as Readonly<Record<string, unknown>>,
    state: (text(found["state"]) ?? "pending") as RowState,
    id: text(found["id"]),
    outcome: text(found["outcome"]) as Outcome | undefined,
    status: text(found["status"]),
    error: text(found["error"]),
    output: JSON.parse(text(found["output"]) ?? "null") as unknown,
    files: JSON.parse(text(found["files"]) ?? "[]") as readonly string[],
    attempts: Number(found["attempts"]),
    attemptedAt: Number(found["attempted_at"]),
    floor: text(found["floor"]),
    createdAt: text(found["created_at"]),
    answeredAt: found["answered_at"] === null ? undefined : Number(found["answered_at"]),
    saving: Number(found["saving"]) === 1,
  };
}

function text(value: SQLOutputValue | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function hashOf(row: Row): string {
  return createHash("sha256")
    .update(`${row.model}\n${canonicalJson(row.input)}`)
    .digest("hex");
}

function changedRow(path: string, number: number) {
  return usageError({
    code: "changed_row",
    sentence: {
      en: `Row ${number} is not the one that the journal ${path} has begun.`,
      zh: `第 ${number} 行与日志 ${path} 中已开始的行不同。`,
    },
    remedy: {
      en: "Put the file back as it was (rows may be added at its end), or begin another batch with --journal FILE.",
      zh: "请恢复原文件（可在末尾追加行），或用 --journal FILE 开始新的批次。",
    },
  });
}

async function opened(path: string): Promise<DatabaseSync> {
  try {
    mkdirSync(dirname(path), { recursive: true });
    return await openDatabase(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw usageError({
      code: "unusable_journal",
      sentence: {
        en: `The journal ${path} cannot be opened: ${reason}.`,
        zh: `无法打开日志 ${path}：${reason}。`,
      },
      remedy: {
        en: "Name a file in a folder that can be written to: --journal FILE.",
        zh: "请用 --journal FILE 指定可写文件夹中的文件。",
      },
    });
  }
}

function unusable(path: string, error: unknown) {
  const reason = error instanceof Error ? error.message : String(error);
  const locked = /locked|busy/i.test(reason);
  return usageError({
    code: locked ? "journal_in_use" : "unusable_journal",
    sentence: locked
      ? { en: `Another batch is at work on ${path}.`, zh: `另一个批次正在使用 ${path}。` }
      : { en: `${path} is no journal of a batch: ${reason}.`, zh: `${path} 不是批次日志：${reason}。` },
    remedy: locked
      ? { en: "Let it end, or stop it.", zh: "请等待其结束或将其停止。" }
      : { en: "Name another file with --journal.", zh: "请用 --journal 指定其他文件。" },
  });
}
