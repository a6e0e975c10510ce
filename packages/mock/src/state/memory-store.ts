import { lettersIn } from "../text/letters-in.ts";
import type { FileRecord, PredictionRecord, Store } from "./model.ts";
import { OrderedRecords } from "./ordered-records.ts";

export interface MemoryBounds {
  /** How many predictions are kept; the oldest are forgotten first. Default 10,000. */
  readonly predictions?: number | undefined;
  /** How many letters their inputs may have together; the oldest are forgotten first. Default 64 million. */
  readonly inputLetters?: number | undefined;
  /** How many bytes of uploaded files are kept; the oldest are forgotten first. Default 256 MiB. */
  readonly fileBytes?: number | undefined;
}

/** A store in this process's memory, bounded. */
export function memoryStore(bounds: MemoryBounds = {}): Store {
  const { predictions: count = 10_000, inputLetters = 64_000_000, fileBytes = 256 * 1024 * 1024 } = bounds;
  let numbers = new Map<string, number>();
  const newPredictions = () =>
    new OrderedRecords<PredictionRecord>({
      count,
      weight: inputLetters,
      weigh: ({ input }) => lettersIn(input),
    });
  const newFiles = () =>
    new OrderedRecords<FileRecord>({ count: 10_000, weight: fileBytes, weigh: (file) => file.size });
  let predictions = newPredictions();
  let files = newFiles();
  const next = (counter: string): number => {
    const value = (numbers.get(counter) ?? 0) + 1;
    numbers.set(counter, value);
    return value;
  };
  return {
    count: async (counter) => next(counter),
    // Warmth is kept under the model's name alone, which no counter has.
    startPrediction: async (model) => ({ sequence: next("predictions"), warmUntil: numbers.get(model) }),
    putPrediction: async (record, warmUntil) => {
      predictions.put(record);
      if (warmUntil !== undefined) numbers.set(record.model, warmUntil);
    },
    getPrediction: async (id) => predictions.get(id),
    listPredictions: async (request) => predictions.page(request),
    putFile: async (file) => files.put(file),
    getFile: async (id) => files.get(id),
    deleteFile: async (id) => files.delete(id),
    listFiles: async (request) => files.page(request),
    dump: async () => ({
      numbers: Object.fromEntries(numbers),
      predictions: predictions.all(),
      files: files.all(),
    }),
    load: async (dump) => {
      numbers = new Map(Object.entries(dump.numbers));
      predictions = newPredictions();
      for (const record of dump.predictions) predictions.put(record);
      files = newFiles();
      for (const file of dump.files) files.put(file);
    },
  };
}
