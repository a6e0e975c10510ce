import { notFound } from "../../problems/problem.ts";
import { type Answer, json, problem } from "../../request/answer.ts";
import type { Call } from "../../request/call.ts";
import type { Route } from "../../routes/route.ts";
import { pageHeaders, referenceHeaders } from "../policies.ts";
import { siteOf } from "../view-of.ts";
import { referenceMissingPage, referencePage } from "./reference-page.ts";
import { readScalar } from "./scalar-file.ts";

const open = { method: "get", needsKey: false, limit: "none" } as const;

/** The API reference, the document it shows and the script that draws it. */
export const referenceRoutes: readonly Route[] = [
  { ...open, path: "/reference", name: "reference", answer: reference },
  {
    ...open,
    path: "/reference/openapi.json",
    name: "document",
    answer: (call) => json(call.engine.api.document),
  },
  { ...open, path: "/reference/scalar.js", name: "reference-script", answer: script },
];

let loading: ReturnType<typeof readScalar> | undefined;

/** Read once it is there; while it is missing it is looked for each time, so that installing it is enough. */
async function scalar(): ReturnType<typeof readScalar> {
  loading ??= readScalar();
  const found = await loading;
  if (found === undefined) loading = undefined;
  return found;
}

async function reference(call: Call): Promise<Answer> {
  const site = siteOf(call);
  if ((await scalar()) === undefined) {
    return { status: 200, headers: { ...pageHeaders }, body: `${await referenceMissingPage({ site })}` };
  }
  const page = await referencePage({ site, title: call.engine.api.title });
  return { status: 200, headers: { ...referenceHeaders }, body: `${page}` };
}

async function script(): Promise<Answer> {
  const body = await scalar();
  if (body === undefined) return problem(notFound);
  const headers = {
    "content-type": "text/javascript; charset=utf-8",
    "cache-control": "private, max-age=3600",
    "x-content-type-options": "nosniff",
  };
  return { status: 200, headers, body };
}
