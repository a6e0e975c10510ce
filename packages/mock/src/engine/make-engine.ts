import type { Api, OpenApiDocument, Schema } from "../document/model.ts";
import { readApi } from "../document/read-api.ts";
import { sharedFileCache } from "../media/files/file-cache.ts";
import type { FileSlot, MediaRenderer, OutputPlan, OutputRequest } from "../media/model.ts";
import { builtInRenderers } from "../media/renderers.ts";
import { Metrics } from "../metrics/metrics.ts";
import { filesOf } from "../outputs/output-value.ts";
import { seedOf } from "../predictions/seed-of.ts";
import { validatorsOf } from "../request/validators.ts";
import type { PredictionRecord } from "../state/model.ts";
import type { Engine, ValidationMode, Violation } from "./model.ts";
import { buildRouter, type Router } from "./router.ts";
import type { Sessions } from "./sessions.ts";
import { loadSnapshot, takeSnapshot } from "./snapshot.ts";
import { advance, runUntilIdle } from "./world-time.ts";

/** What follows from one document; replaced as a whole when another is loaded. */
interface Loaded {
  readonly api: Api;
  readonly validators: Engine["validators"];
  readonly router: Router;
  readonly plans: WeakMap<PredictionRecord, OutputPlan>;
  readonly seconds: Map<string, number>;
  /** By operation and status. */
  readonly responses: Map<string, Map<number, Schema | undefined>>;
}

const load = (document: OpenApiDocument): Loaded => {
  const api = readApi(document);
  return {
    api,
    validators: validatorsOf(api.document),
    router: buildRouter(api),
    plans: new WeakMap(),
    seconds: new Map(),
    responses: new Map(),
  };
};

export interface ReloadableEngine extends Engine {
  readonly router: Router;
  /** Takes up another document and keeps the state. Throws TypeError when it is none, and nothing changes. */
  readonly reload: (document: OpenApiDocument) => void;
}

export function makeEngine(settings: {
  document: OpenApiDocument;
  key: string | undefined;
  validate: ValidationMode;
  renderers: readonly MediaRenderer[];
  sessions: () => Sessions;
  onViolation: (violation: Violation) => void;
}): ReloadableEngine {
  const renderers = [...settings.renderers, ...builtInRenderers()];
  const files = sharedFileCache();
  let loaded = load(settings.document);

  const describe = (request: OutputRequest): OutputPlan => {
    for (const renderer of renderers) {
      const plan = renderer.describe(request);
      if (plan !== undefined) return plan;
    }
    throw new Error("No renderer describes this output, though the last one describes any.");
  };
  const describeRecord = (record: PredictionRecord): OutputPlan => {
    const known = loaded.plans.get(record);
    if (known !== undefined) return known;
    const model = modelNamed(record.model);
    const input = { ...model.defaults, ...record.input };
    const plan = describe({ ...model, model: record.model, input, seed: seedOf(record) });
    loaded.plans.set(record, plan);
    return plan;
  };
  const modelNamed = (name: string) => {
    const model = loaded.api.modelsByName.get(name);
    return {
      version: model?.version ?? "hidden",
      output: model?.output ?? {},
      defaults: model?.defaults ?? {},
    };
  };

  return {
    get api() {
      return loaded.api;
    },
    get validators() {
      return loaded.validators;
    },
    get router() {
      return loaded.router;
    },
    key: settings.key,
    validate: settings.validate,
    metrics: new Metrics(),
    report: settings.onViolation,
    describe: describeRecord,
    computeSeconds: (name) => {
      const known = loaded.seconds.get(name);
      if (known !== undefined) return known;
      const model = modelNamed(name);
      const { computeSeconds } = describe({ ...model, model: name, input: model.defaults, seed: 1 });
      loaded.seconds.set(name, computeSeconds);
      return computeSeconds;
    },
    render: files.read,
    sampleFile: ({ contentType, name }) => sampleFile({ contentType, name, describe }),
    responseSchema: ({ operation, status }) => {
      const known = loaded.responses.get(operation) ?? new Map<number, Schema | undefined>();
      loaded.responses.set(operation, known);
      if (!known.has(status)) known.set(status, responseSchema({ api: loaded.api, operation, status }));
      return known.get(status);
    },
    sessions: () => settings.sessions().names(),
    advance,
    runUntilIdle,
    snapshot: takeSnapshot,
    restore: async ({ world, snapshot }) => {
      const fresh = settings.sessions().renew(world.session);
      await loadSnapshot({ world: fresh, snapshot });
    },
    reset: async (world) => {
      settings.sessions().renew(world.session);
    },
    reload: (document) => {
      loaded = load(document);
    },
  };
}

function sampleFile(wanted: {
  contentType: string;
  name: string;
  describe: (request: OutputRequest) => OutputPlan;
}): FileSlot {
  const { contentType, name } = wanted;
  const output = { type: "string", format: "uri", contentMediaType: contentType, description: contentType };
  const input = { output_format: contentType.split("/")[1]?.split(";")[0] ?? "" };
  const [file] = filesOf(
    wanted.describe({ model: `sample/${name}`, version: "hidden", input, output, seed: 1 }).output,
  );
  if (file === undefined) throw new Error(`No file could be planned for ${contentType}.`);
  return file;
}

/** What an operation's response of a status holds: that status, else its class (`2XX`), else the default. */
function responseSchema(of: { api: Api; operation: string; status: number }): Schema | undefined {
  const responses =
    of.api.operations.find(({ operationId }) => operationId === of.operation)?.responses ?? [];
  const wanted = [`${of.status}`, `${Math.floor(of.status / 100)}XX`, "default"];
  const found = wanted
    .map((name) => responses.find(({ status }) => status.toUpperCase() === name.toUpperCase()))
    .find(Boolean);
  return found?.bodies.find(({ contentType }) => /[/+]json\b/.test(contentType))?.schema;
}
