import type { ApiOptions } from "../api/call-api.ts";
import { connect } from "../connect/connection.ts";
import { defineCommand } from "../define/command.ts";
import { wantsJson } from "../define/shared-options.ts";
import { usageError } from "../errors/usage-error.ts";
import type { Assignment } from "../input/assignments.ts";
import { readAssignment } from "../input/assignments.ts";
import { nearest } from "../input/nearest.ts";

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"];

export const apiCommand = defineCommand<ApiOptions>({
  arguments: [
    {
      name: "METHOD",
      required: true,
      text: { en: `One of ${methods.join(", ")}.`, zh: `${methods.join("、")} 之一。` },
      choices: methods,
    },
    {
      name: "PATH",
      required: true,
      text: {
        en: "A path of the gateway (/replicate/v1/predictions), or one beneath its prefix and version (predictions).",
        zh: "网关路径（/replicate/v1/predictions），或前缀与版本之下的路径（predictions）。",
      },
    },
    {
      name: "key=value",
      required: false,
      repeatable: true,
      text: {
        en: "Body fields (query parameters of a GET): key=value, key:=json, key=@file, key:=@file.",
        zh: "请求体字段（GET 时为查询参数）：key=value、key:=json、key=@file、key:=@file。",
      },
    },
  ],
  flags: [
    {
      name: "input",
      value: { kind: "text", placeholder: "file|-" },
      text: {
        en: "Send this file, or stdin with -, as the body as it is.",
        zh: "将此文件（- 为 stdin）原样作为请求体。",
      },
      completes: "file",
    },
    {
      name: "header",
      short: "H",
      value: { kind: "text", placeholder: "name: value", repeatable: true },
      text: { en: "Add a header.", zh: "添加请求头。" },
    },
    {
      name: "include",
      short: "i",
      value: { kind: "none" },
      text: { en: "Print status and headers before the body.", zh: "在正文前输出状态与响应头。" },
    },
    {
      name: "dry-run",
      value: { kind: "none" },
      text: { en: "Print the request and send nothing.", zh: "只输出请求，不发送。" },
    },
    {
      name: "curl",
      value: { kind: "none" },
      text: {
        en: "Print the request as a curl line and send nothing.",
        zh: "以 curl 命令输出请求，不发送。",
      },
    },
  ],
  fields: [],
  about: {
    en: "One raw call with the key, to the gateway and nowhere else. It is not tried again. The body is the result, also of a refusal; the exit code tells which it was.",
    zh: "带密钥的一次原始调用，只发往该网关，不重试。正文即结果（被拒绝时亦然），退出码说明成败。",
  },
  examples: [
    {
      text: { en: "The newest prediction's id", zh: "最新预测的编号" },
      line: "predgate api GET predictions --query 'results[0].id'",
    },
    {
      text: { en: "A create by hand", zh: "手工创建" },
      line: 'predgate api POST /replicate/v1/models/riffusion/riffusion/predictions input:=\'{"prompt_a": "jazz"}\'',
    },
  ],
  parse: (given) => {
    const [method = "", path = "", ...words] = given.words;
    const known = methods.find((candidate) => candidate === method.toUpperCase());
    if (known === undefined) throw unknownMethod(method);
    return {
      method: known,
      path,
      fields: words.map(requireAssignment),
      document: given.text("input"),
      headers: given.texts("header").map(readHeader),
      include: given.on("include"),
      preview: given.on("curl") ? "curl" : given.on("dry-run") ? "request" : undefined,
    };
  },
  run: async (options, kit) => {
    const { callApi, previewApi } = await import("../api/call-api.ts");
    if (options.preview !== undefined) return previewApi(options, { kit, asJson: wantsJson(kit.shared) });
    const connection = await connect(kit);
    try {
      return await callApi(options, { kit, connection });
    } finally {
      connection.close();
    }
  },
});

function requireAssignment(word: string): Assignment {
  const assignment = readAssignment(word);
  if (assignment !== undefined) return assignment;
  throw usageError({
    code: "unexpected_word",
    sentence: { en: `${JSON.stringify(word)} is no field.`, zh: `${JSON.stringify(word)} 不是字段。` },
    remedy: {
      en: "Write key=value, key:=json or key=@file.",
      zh: "请写 key=value、key:=json 或 key=@file。",
    },
  });
}

function readHeader(text: string): readonly [string, string] {
  const match = /^([!#$%&'*+.^_`|~\w-]+):\s*([\t -~]*)$/.exec(text);
  if (match !== null && match[1]?.toLowerCase() !== "authorization") return [match[1] ?? "", match[2] ?? ""];
  throw usageError({
    code: "invalid_flag_value",
    sentence: {
      en: `--header ${JSON.stringify(text)} cannot be sent.`,
      zh: `无法发送 --header ${JSON.stringify(text)}。`,
    },
    remedy: {
      en: "Write --header 'Prefer: wait=5'. The key has its own ways: --api-key, PREDGATE_API_KEY, `auth login`.",
      zh: "请写 --header 'Prefer: wait=5'。密钥请用 --api-key、PREDGATE_API_KEY 或 `auth login`。",
    },
  });
}

function unknownMethod(method: string) {
  const close = nearest(method.toUpperCase(), methods);
  return usageError({
    code: "unknown_method",
    sentence: {
      en: `${JSON.stringify(method)} is no method.`,
      zh: `${JSON.stringify(method)} 不是有效的方法。`,
    },
    remedy: {
      en: `${close === undefined ? "" : `Did you mean ${close}? `}Write predgate api GET predictions.`,
      zh: `${close === undefined ? "" : `是否想用 ${close}？`}例如 predgate api GET predictions。`,
    },
  });
}
