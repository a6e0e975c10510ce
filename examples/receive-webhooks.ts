// Let the gateway call you instead of asking it. The signature is made over the raw body: read it before parsing it.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { createClient } from "@predgate/client";
import { verifyWebhook } from "@predgate/client/webhooks";

const secret = process.env.WEBHOOK_SECRET ?? "";
const seen = new Set<string>();

const server = createServer(async (request, response) => {
  try {
    const body = await text(request);
    const { id, prediction } = await verifyWebhook({ headers: request.headers, body }, { secret });
    response.writeHead(204).end();
    // A call may come twice, with the same id.
    if (seen.has(id)) return;
    seen.add(id);
    console.log(`${prediction.model} ${prediction.status}`);
    server.close();
  } catch {
    response.writeHead(400).end();
  }
});
server.listen(0, "127.0.0.1", async () => {
  const { port } = server.address() as AddressInfo;
  const client = createClient();
  await client.predictions.create("riffusion/riffusion", {
    input: { prompt_a: "a doorbell" },
    webhook: `http://127.0.0.1:${port}/predictions`,
    webhookEventsFilter: ["completed"],
  });
});
