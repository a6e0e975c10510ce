import type { Api } from "../../document/model.ts";
import { notAuthenticated, notFound } from "../../problems/problem.ts";
import { type Answer, json, problem } from "../../request/answer.ts";
import { authenticate } from "../../request/authenticate.ts";
import type { Call } from "../../request/call.ts";
import type { FileRecord } from "../../state/model.ts";
import { pageBody, pageRequest } from "../page-of.ts";
import { explainMissing } from "../predictions/missing.ts";
import type { Route } from "../route.ts";
import { fileBody, isExpired } from "./file-body.ts";
import { upload } from "./upload.ts";

/** Uploaded files, under every prefix of the document. */
export function fileRoutes(api: Api): readonly Route[] {
  const known = { name: "files", needsKey: true, limit: "others" } as const;
  return api.prefixes.flatMap((prefix): Route[] => {
    const one = `${prefix}/files/:id`;
    return [
      { ...known, method: "post", path: `${prefix}/files`, answer: (call) => upload(call, { prefix }) },
      { ...known, method: "get", path: `${prefix}/files`, answer: (call) => list(call, { prefix }) },
      { ...known, method: "get", path: one, needsKey: false, answer: (call) => get(call, { prefix }) },
      { ...known, method: "get", path: `${one}/download`, needsKey: false, answer: download },
      { ...known, method: "delete", path: one, answer: remove },
    ];
  });
}

async function list(call: Call, on: { prefix: string }): Promise<Answer> {
  const asked = pageRequest(call.query);
  if ("problem" in asked) return problem(asked.problem);
  const found = await call.world.store.listFiles(asked.request);
  const now = call.world.clock.now();
  const page = { ...found, items: found.items.filter((file) => !isExpired({ file, now })) };
  return json(pageBody({ call, page, show: (file) => fileBody({ file, origin: call.origin, ...on }) }));
}

/**
 * With a key: what is known of the file. Without one: the file itself, for this is the URL that goes into an
 * input, and the machine that reads it there has no key.
 */
async function get(call: Call, on: { prefix: string }): Promise<Answer> {
  const header = call.request.headers.get("authorization");
  if (header === null) return download(call);
  const refusal = authenticate({ header, key: call.engine.key });
  if (refusal !== undefined) return problem(refusal);
  const file = await fileOf(call);
  return file === undefined ? missing(call) : json(fileBody({ file, origin: call.origin, ...on }));
}

async function download(call: Call): Promise<Answer> {
  const file = await fileOf(call);
  if (file === undefined) return missing(call);
  return { status: 200, headers: headersOf(file), body: file.bytes };
}

async function fileOf({ world, parameters }: Call): Promise<FileRecord | undefined> {
  const file = await world.store.getFile(parameters.id ?? "");
  return file === undefined || isExpired({ file, now: world.clock.now() }) ? undefined : file;
}

/** Whoever passed no key cannot be told what there is. */
function missing(call: Call): Answer {
  call.notes.explanation = explainMissing({ call, what: "file" });
  return problem(call.request.headers.get("authorization") === null ? notAuthenticated : notFound);
}

const headersOf = (file: FileRecord): Record<string, string> => ({
  "content-type": file.contentType,
  "content-length": `${file.size}`,
  // What people upload must never run as a page of the mock's own origin.
  "content-security-policy": "sandbox; default-src 'none'",
  "x-content-type-options": "nosniff",
});

async function remove(call: Call): Promise<Answer> {
  const gone =
    (await fileOf(call)) !== undefined && (await call.world.store.deleteFile(call.parameters.id ?? ""));
  return gone ? { status: 204, headers: {}, body: null } : missing(call);
}
