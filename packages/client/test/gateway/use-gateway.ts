import { afterEach } from "vitest";
import { type Client, type ClientOptions, createClient } from "../../src/index.ts";
import { type Answer, type Gateway, startGateway } from "./start-gateway.ts";

export const apiKey = "sk-secret-0123456789";

/** Options that keep tests fast; the waits are real, only short. The timeout no busy machine comes to; tests of silence set their own. */
export const fast: ClientOptions = {
  apiKey,
  timeout: 30_000,
  retry: { attempts: 4, baseDelay: 4, maxDelay: 3_000 },
  poll: { interval: 2, maxInterval: 10 },
  validate: "off",
};

/** Starts gateways, and stops them after each test. */
export function useGateway(): (
  answer: Answer,
  options?: ClientOptions,
) => Promise<{ gateway: Gateway; client: Client }> {
  const open: Gateway[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((gateway) => gateway.close()));
  });
  return async (answer, options) => {
    const gateway = await startGateway(answer);
    open.push(gateway);
    return { gateway, client: createClient({ ...fast, baseUrl: gateway.url, ...options }) };
  };
}
