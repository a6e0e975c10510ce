import { expect, test } from "vitest";
import { json, prediction, riffusionOutput } from "./gateway/start-gateway.ts";
import { useGateway } from "./gateway/use-gateway.ts";

const gatewayFor = useGateway();

test("run creates once, polls by id on its own base URL and gives the output", async () => {
  const states = [
    prediction({ status: "processing" }),
    prediction({ status: "succeeded", output: riffusionOutput }),
  ];
  const { client, gateway } = await gatewayFor((request, response) =>
    request.method === "POST" ? json(response, 201, prediction()) : json(response, 200, states.shift()),
  );
  const output = await client.run("riffusion/riffusion", {
    input: { prompt_a: "funky synth solo", alpha: 0.5 },
  });
  expect(output).toEqual(riffusionOutput);
  expect(gateway.seen.map(({ method, path }) => `${method} ${path}`)).toEqual([
    "POST /replicate/v1/models/riffusion/riffusion/predictions",
    "GET /replicate/v1/predictions/w44zs9cet5rmc0cqzp49gpkhf8",
    "GET /replicate/v1/predictions/w44zs9cet5rmc0cqzp49gpkhf8",
  ]);
  expect(JSON.parse(gateway.creates()[0]?.body ?? "")).toEqual({
    version: "8cf61ea6c56afd61d8f5b9ffd14d7c216c0a93844ce2d82ac1c9ecc9c7f24e05",
    input: { prompt_a: "funky synth solo", alpha: 0.5 },
  });
});

test("a null output of a processing prediction is never given as the result", async () => {
  const states = [prediction({ status: "processing" }), prediction({ status: "succeeded" })];
  const { client } = await gatewayFor((request, response) =>
    json(response, 200, request.method === "POST" ? prediction({ status: "processing" }) : states.shift()),
  );
  await expect(client.run("riffusion/riffusion", { input: {}, wait: true })).rejects.toMatchObject({
    code: "output_unavailable",
  });
});
