import type { Api, ModelEntry } from "../../document/model.ts";

/** Nothing says when a version was published, so it is always this day. */
const published = "2024-01-01T00:00:00.000Z";

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A model as `GET /models/{owner}/{name}` shows it. */
export function modelBody({ api, model, origin }: { api: Api; model: ModelEntry; origin: string }) {
  const [owner = "", name = ""] = model.name.split("/");
  const about =
    isObject(model.request) && typeof model.request.description === "string" ? model.request.description : "";
  return {
    url: `${origin}/reference`,
    owner,
    name,
    description: about,
    visibility: "public",
    github_url: null,
    paper_url: null,
    license_url: null,
    run_count: 0,
    cover_image_url: null,
    default_example: null,
    latest_version: versionBody({ api, model }),
  };
}

/** A version as `GET /models/{owner}/{name}/versions/{id}` shows it, its schemas as a document of their own. */
export function versionBody({ api, model }: { api: Api; model: ModelEntry }) {
  return {
    id: model.version,
    created_at: published,
    cog_version: "0.0.0",
    openapi_schema: {
      openapi: "3.1.0",
      info: { title: model.name, version: api.version },
      components: { schemas: { Input: model.input, Output: model.output } },
    },
  };
}
