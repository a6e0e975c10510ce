import { expect, test } from "vitest";
import {
  animateDiff,
  animateDiffVersion,
  type Body,
  get,
  headers,
  post,
  riffusion,
  shared,
} from "./calls.ts";
import type { Open } from "./subject.ts";

/** What is refused, and how it is told. */
export function refusals(open: Open): void {
  test.each([animateDiff, `${animateDiff}:${animateDiffVersion}`, animateDiffVersion])(
    "the shared path takes the version %s and answers with the bare hash",
    async (version) => {
      const reached = await open();
      const answer = await reached.fetch(shared, post({ version, input: { prompt: "a fox" } }));
      expect(answer.status).toBe(201);
      expect(await answer.json()).toMatchObject({ model: animateDiff, version: animateDiffVersion });
    },
  );

  test.each(["nobody/nothing", "0".repeat(64), `${animateDiff}:${"0".repeat(64)}`, "x", 7])(
    "an unknown version %s is a 422",
    async (version) => {
      const reached = await open();
      const answer = await reached.fetch(shared, post({ version, input: {} }));
      expect(answer.status).toBe(422);
      expect(await answer.json()).toMatchObject({ title: "Invalid version or not permitted", status: 422 });
    },
  );

  test("wrong inputs are told field by field", async () => {
    const reached = await open();
    const answer = await reached.fetch(
      riffusion,
      post({ input: { alpha: 2, num_inference_steps: 0, seed_image_id: "x" } }),
    );
    expect(answer.status).toBe(422);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    const body: Body = await answer.json();
    expect(body.title).toBe("Input validation failed");
    expect(body.detail).toContain("- input.alpha: Must be less than or equal to 1\n");
    expect(body.invalid_fields).toContainEqual({
      type: "number_gte",
      field: "input.num_inference_steps",
      description: "Must be greater than or equal to 1",
    });
    expect(body.invalid_fields.map(({ type }) => type).sort()).toEqual(["enum", "number_gte", "number_lte"]);
  });

  test("a body without input, an empty body and one that is not JSON are refused", async () => {
    const reached = await open();
    const answer = await reached.fetch(riffusion, post({}));
    expect(await answer.json()).toMatchObject({ status: 422, invalid_fields: [{ type: "required" }] });
    const empty = await reached.fetch(riffusion, { method: "POST", headers });
    expect(empty.status).toBe(422);
    const broken = await reached.fetch(riffusion, { method: "POST", headers, body: "{" });
    expect(broken.status).toBe(400);
  });

  test("no key is a 401; with a set key a wrong one is too", async () => {
    const free = await open();
    const without = await free.fetch(shared);
    expect(without.status).toBe(401);
    expect(await without.json()).toEqual({
      title: "Unauthenticated",
      detail: "You did not pass an authentication token",
      status: 401,
    });
    expect((await free.fetch(shared, get())).status).toBe(200);
    const closed = await open({ key: "right" });
    const wrong = await closed.fetch(shared, get());
    expect(wrong.status).toBe(401);
    expect((await wrong.json()).detail).toBe("You did not pass a valid authentication token");
    expect((await closed.fetch(shared, get({ authorization: "Bearer right" }))).status).toBe(200);
  });

  test("what is not there is a 404 with the documented body", async () => {
    const reached = await open();
    for (const path of [`${shared}/nothing`, "/nowhere", "/replicate/v1/models/nobody/nothing"]) {
      const answer = await reached.fetch(path, get());
      expect(answer.status).toBe(404);
      expect(await answer.text()).toBe(
        '{"detail":"The requested resource could not be found.","status":404}',
      );
    }
  });

  test("models and versions are told as other clients ask for them", async () => {
    const reached = await open();
    const model: Body = await (await reached.fetch(`/replicate/v1/models/${animateDiff}`, get())).json();
    expect(model).toMatchObject({
      owner: "lucataco",
      name: "animate-diff",
      latest_version: { id: animateDiffVersion },
    });
    const version: Body = await (
      await reached.fetch(`/replicate/v1/models/${animateDiff}/versions/${animateDiffVersion}`, get())
    ).json();
    expect(version.openapi_schema.components.schemas.Input.properties.steps?.maximum).toBe(100);
    expect(
      (await reached.fetch(`/replicate/v1/models/${animateDiff}/versions/${"0".repeat(64)}`, get())).status,
    ).toBe(404);
  });
}
