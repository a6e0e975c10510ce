import { excerpt } from "@predgate-tools/openapi/finding.ts";
import { isObject, type Json, own } from "@predgate-tools/openapi/json.ts";
import type { Content, Endpoint, Example, Model } from "../model/endpoint.ts";
import { operationKind } from "../schema/operation-kind.ts";
import { changeContents } from "./change-contents.ts";
import { type EndpointRule, reporter } from "./rule.ts";

/** One sign of which model a page runs. */
interface Sign {
  readonly source: string;
  readonly at: string;
  readonly model: Model;
  readonly evidence: string;
}

const longestTitle = 300;
const modelName = "[A-Za-z0-9][\\w.-]*/[A-Za-z0-9][\\w.-]*";
const whole = new RegExp(`^(?:(${modelName}))?(?:(?:^|:)([0-9a-f]{64}))?$`, "u");
const inTitle = new RegExp(`(?:^|[\\s(（「“])(${modelName})(?=$|[\\s)）」”])`, "u");
const inPath = new RegExp(`/models/(${modelName})/predictions$`, "u");

/**
 * Which model an endpoint runs, and what on the page belongs to another one. The signs are weighed in the
 * order path, request example, title, response example: the nearer to what is sent, the surer.
 */
export const modelIdentity: EndpointRule = {
  id: "foreign-model",
  decides:
    "The path first, then the request's example, then the title, then the response's example. What names another model is kept as evidence for shapes, but is not published.",
  apply(endpoint) {
    const { findings, report } = reporter({ rule: this.id, page: endpoint.page });
    const kind = operationKind(endpoint);
    if (kind !== "create-model" && kind !== "create") return { endpoint, findings };
    const signs = signsOf(endpoint);
    const chosen = signs.find((sign) => sign.model.name !== "");
    if (chosen === undefined) return { endpoint, findings };
    const { name } = chosen.model;
    const foreign = signs.filter((sign) => sign.model.name !== "" && sign.model.name !== name);
    for (const sign of foreign) {
      report({
        severity: "warning",
        pointer: sign.at,
        message: `The ${sign.source} names the model ${sign.model.name}, but the page is about ${name}.`,
        evidence: excerpt(sign.evidence),
        decision: sign.source.endsWith("example")
          ? `It was pasted from another page: it counts as evidence for the shape, and is not published. (The ${chosen.source} decides.)`
          : `The ${chosen.source} decides: ${name}.`,
      });
    }
    const version = signs.find((sign) => sign.model.version !== undefined && !foreign.includes(sign))?.model
      .version;
    const foreignAt = new Set(foreign.map((sign) => sign.at.replace(/\/(?:version|model)$/u, "")));
    const marked = changeContents(endpoint, (content) => ({
      ...content,
      examples: content.examples.map((one) => (foreignAt.has(one.at) ? { ...one, foreign: true } : one)),
    }));
    return { endpoint: { ...marked, model: { name, version } }, findings };
  },
};

function signsOf(endpoint: Endpoint): Sign[] {
  const path = inPath.exec(endpoint.path)?.[1];
  const title = inTitle.exec(endpoint.title.slice(0, longestTitle))?.[1];
  const requests = examplesOf(endpoint.body?.contents ?? []);
  const responses = endpoint.responses.flatMap((response) => examplesOf(response.contents));
  const sign = (source: string, at: string, model: Model | undefined, evidence: string): Sign[] =>
    model === undefined ? [] : [{ source, at, model, evidence }];
  return [
    ...sign(
      "path",
      endpoint.at,
      path === undefined ? undefined : { name: path, version: undefined },
      endpoint.path,
    ),
    ...requests.flatMap((example) =>
      signIn({ source: "request example", example, keys: ["version", "model"] }),
    ),
    ...sign(
      "title",
      endpoint.at,
      title === undefined ? undefined : { name: title, version: undefined },
      endpoint.title,
    ),
    ...responses.flatMap((example) => signIn({ source: "response example", example, keys: ["model"] })),
  ];
}

function examplesOf(contents: readonly Content[]): Example[] {
  return contents.flatMap((content) => content.examples).filter((example) => isObject(example.value));
}

function signIn({
  source,
  example,
  keys,
}: {
  source: string;
  example: Example;
  keys: readonly string[];
}): Sign[] {
  const { value } = example;
  if (!isObject(value)) return [];
  const version = pinned(own(value, "version"));
  for (const key of keys) {
    const read = readModel(own(value, key));
    if (read === undefined) continue;
    const model = { name: read.name, version: read.version ?? version };
    return [{ source, at: `${example.at}/${key}`, model, evidence: JSON.stringify({ [key]: value[key] }) }];
  }
  return [];
}

/** `owner/name`, `owner/name:<64 hex>` or `<64 hex>`; the last has no name. */
function readModel(value: Json | undefined): Model | undefined {
  const [, name, version] = typeof value === "string" ? (whole.exec(value) ?? []) : [];
  return name === undefined && version === undefined ? undefined : { name: name ?? "", version };
}

function pinned(value: Json | undefined): string | undefined {
  return readModel(value)?.version;
}
