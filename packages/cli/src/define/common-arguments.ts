import type { ArgumentDefinition } from "./flag.ts";

export const idArgument: ArgumentDefinition = {
  name: "ID",
  required: true,
  text: { en: "The prediction's id.", zh: "预测的编号。" },
};

export const modelArgument: ArgumentDefinition = {
  name: "MODEL",
  required: true,
  text: {
    en: "owner/name, owner/name:version, or a version of 64 hexadecimal digits.",
    zh: "owner/name、owner/name:version，或 64 位十六进制版本号。",
  },
  completes: "model",
};

export const assignmentArgument: ArgumentDefinition = {
  name: "key=value",
  required: false,
  repeatable: true,
  text: {
    en: "An input: key=value (read by the input's type), key:=json, key=@file (text; bytes where the input is a file; @- is stdin), key:=@file (JSON).",
    zh: "输入：key=value（按输入类型读取）、key:=json、key=@file（文本；若输入为文件则为字节；@- 为 stdin）、key:=@file（JSON）。",
  },
};
