import { usageError } from "../errors/usage-error.ts";
import { nearest } from "../input/nearest.ts";
import { oneLine } from "../io/strip-controls.ts";
import type { DescribedModel } from "./describe-model.ts";
import { describeModel, modelNames } from "./describe-model.ts";
import { readModelReference } from "./model-reference.ts";

/** The described model a word names: by name, by name and pinned version, or by pinned version alone. */
export async function findModel(word: string): Promise<DescribedModel | undefined> {
  const reference = readModelReference(word);
  if (reference === undefined) return undefined;
  if (reference.version === undefined && reference.name !== undefined) return describeModel(reference.name);
  const { registry } = await import("@predgate/client/models");
  // Another version may take other inputs: only the one the document describes is checked against it.
  const entry = Object.values(registry).find(
    (candidate) =>
      candidate.version === reference.version &&
      (reference.name === undefined || candidate.name === reference.name),
  );
  return entry === undefined ? undefined : describeModel(entry.name);
}

/**
 * The described model of that name, whatever the version: its types are the best there are for inputs that are sent
 * unchecked.
 */
export async function findSameName(word: string): Promise<DescribedModel | undefined> {
  const name = readModelReference(word)?.name;
  return (await findModel(word)) ?? (name === undefined ? undefined : describeModel(name));
}

/** The described model, or a refusal that names the nearest. */
export async function requireModel(word: string): Promise<DescribedModel> {
  const model = await findModel(word);
  if (model !== undefined) return model;
  throw await unknownModel(word);
}

export async function unknownModel(word: string) {
  const names = await modelNames();
  const reference = readModelReference(word);
  const other =
    reference?.name !== undefined && reference.version !== undefined && names.includes(reference.name);
  const close = other ? reference.name : (nearest(word, names) ?? nearestByLastPart(word, names));
  const written = JSON.stringify(oneLine(word));
  return usageError({
    code: "unknown_model",
    sentence: other
      ? {
          en: `Version ${reference.version} of ${reference.name} is not the one that is described.`,
          zh: `${reference.name} 的版本 ${reference.version} 不是文档描述的版本。`,
        }
      : { en: `There is no model ${written} in the document.`, zh: `文档中没有模型 ${written}。` },
    remedy: {
      en: `${close === undefined ? "`predgate models list` shows them." : `Did you mean ${close}?`} --unlisted sends a model unchecked.`,
      zh: `${close === undefined ? "`predgate models list` 可列出全部。" : `是否想用 ${close}？`}--unlisted 可不经检查直接发送。`,
    },
    details: close === undefined ? {} : { nearest: close },
  });
}

/** `rifusion`, or `someone/rifusion`: the owner left out or not remembered. */
function nearestByLastPart(word: string, names: readonly string[]): string | undefined {
  const lastPart = (name: string): string => name.slice(name.indexOf("/") + 1);
  const byLastPart = new Map(names.map((name) => [lastPart(name), name]));
  const close = nearest(lastPart(word), byLastPart.keys());
  return close === undefined ? undefined : byLastPart.get(close);
}
