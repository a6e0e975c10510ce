import type { Api, OpenApiDocument } from "../document/model.ts";
import { readApi } from "../document/read-api.ts";
import { sharedFileCache } from "../media/files/file-cache.ts";
import type { MediaRenderer, OutputPlan, OutputRequest } from "../media/model.ts";
import { validatorsOf } from "../request/validators.ts";
import type { PredictionRecord } from "../state/model.ts";
import type { Engine, ValidationMode } from "./model.ts";

export function makeEngine(settings: {
  document: OpenApiDocument;
  key: string | undefined;
  validate: ValidationMode;
  renderers: readonly MediaRenderer[];
}): Engine & { readonly reload: (document: OpenApiDocument) => void } {
  const files = sharedFileCache();
  let api = readApi(settings.document);
  let validators = validatorsOf(settings.document);
  let plans = new WeakMap<PredictionRecord, OutputPlan>();
  let seconds = new Map<string, number>();

  const describe = (request: OutputRequest): OutputPlan => {
    for (const renderer of settings.renderers) {
      const plan = renderer.describe(request);
      if (plan !== undefined) return plan;
    }
    return { output: { kind: "value", value: null }, computeSeconds: 4 };
  };

  return {
    get api() {
      return api;
    },
    get validators() {
      return validators;
    },
    key: settings.key,
    validate: settings.validate,
    describe: (record) => {
      const known = plans.get(record);
      if (known !== undefined) return known;
      const plan = describe({
        ...aboutModel({ api, name: record.model }),
        input: inputOf({ api, record }),
        seed: record.seed,
      });
      plans.set(record, plan);
      return plan;
    },
    computeSeconds: (name) => {
      const known = seconds.get(name);
      if (known !== undefined) return known;
      const model = api.models.find((entry) => entry.name === name);
      const plan = describe({ ...aboutModel({ api, name }), input: model?.defaults ?? {}, seed: 1 });
      seconds.set(name, plan.computeSeconds);
      return plan.computeSeconds;
    },
    render: files.read,
    reload: (document) => {
      const read = readApi(document);
      api = read;
      validators = validatorsOf(document);
      plans = new WeakMap();
      seconds = new Map();
    },
  };
}

function aboutModel({
  api,
  name,
}: {
  api: Api;
  name: string;
}): Pick<OutputRequest, "model" | "version" | "output"> {
  const model = api.models.find((entry) => entry.name === name);
  return { model: name, version: model?.version ?? "hidden", output: model?.output ?? {} };
}

function inputOf({ api, record }: { api: Api; record: PredictionRecord }): Record<string, unknown> {
  const model = api.models.find((entry) => entry.name === record.model);
  return { ...model?.defaults, ...record.input };
}
