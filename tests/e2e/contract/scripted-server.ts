import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Script, Seen, Step } from "./model.ts";

/** A running scripted gateway. */
export interface ScriptedServer {
  /** Where `connect` of play.ts sends its scripts. */
  readonly url: string;
  close(): Promise<void>;
}

interface RunningScene {
  readonly script: Script;
  readonly turns: Map<string, number>;
  readonly seen: Seen[];
  readonly began: number;
}

/** What lets a page of another origin see everything, as a gateway that supports browsers would. */
const openToPages = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "GET, POST, PUT, DELETE",
  "access-control-allow-headers":
    "authorization, content-type, prefer, cancel-after, last-event-id, accept, user-agent, x-client, cache-control",
  "access-control-expose-headers": "*",
};

/** Starts a gateway on loopback that answers as scripts say, and a foreign host that only takes notes. */
export async function startScriptedServer(): Promise<ScriptedServer> {
  const scenes = new Map<string, RunningScene>();
  const own = createServer((request, response) => void answer("own", request, response));
  const other = createServer((request, response) => void answer("other", request, response));
  await Promise.all(
    [own, other].map((server) => new Promise<void>((done) => server.listen(0, "127.0.0.1", done))),
  );
  const origin = (server: typeof own) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function answer(
    host: Seen["host"],
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    for (const [name, value] of Object.entries(openToPages)) response.setHeader(name, value);
    if (request.method === "OPTIONS") {
      response.writeHead(204, { connection: "close" }).end();
      return;
    }
    const body = await read(request);
    const [, id = "", ...rest] = (request.url ?? "/").split("/");
    const path = `/${rest.join("/")}`;
    if (id === "scenes" && request.method === "POST") {
      const name = `scene-${scenes.size + 1}`;
      scenes.set(name, {
        script: JSON.parse(body) as Script,
        turns: new Map(),
        seen: [],
        began: performance.now(),
      });
      send(response, 200, { baseUrl: `${origin(own)}/${name}` });
      return;
    }
    const scene = scenes.get(id);
    if (scene === undefined) {
      send(response, 404, { detail: `There is no scene ${id}.` });
      return;
    }
    if (path === "/seen") {
      send(response, 200, scene.seen);
      return;
    }
    scene.seen.push({
      host,
      method: request.method ?? "GET",
      path,
      headers: request.headers as Record<string, string>,
      body,
      at: performance.now() - scene.began,
    });
    const fill = (value: string) =>
      value.replaceAll("{{own}}", `${origin(own)}/${id}`).replaceAll("{{other}}", `${origin(other)}/${id}`);
    await perform(nextStep(scene, `${request.method} ${path.replace(/\?.*$/, "")}`), request, response, fill);
  }

  return {
    url: origin(own),
    close: async () => {
      for (const server of [own, other]) {
        server.closeAllConnections();
        await new Promise((done) => server.close(done));
      }
    },
  };
}

function nextStep(scene: RunningScene, route: string): Step {
  const steps = scene.script[route] ?? [
    { status: 404, json: { detail: "The requested resource could not be found.", status: 404 } },
  ];
  const turn = scene.turns.get(route) ?? 0;
  scene.turns.set(route, turn + 1);
  return steps[Math.min(turn, steps.length - 1)] ?? {};
}

async function perform(
  step: Step,
  request: IncomingMessage,
  response: ServerResponse,
  fill: (value: string) => string,
): Promise<void> {
  if (step.delay !== undefined) await new Promise((done) => setTimeout(done, step.delay));
  if (step.drop === "before-answer") {
    request.socket.destroy();
    return;
  }
  const status = step.status ?? 200;
  const body = fill(step.text ?? (step.json === undefined ? "" : JSON.stringify(step.json)));
  const type =
    step.text === undefined ? (status < 400 ? "application/json" : "application/problem+json") : "text/plain";
  const headers = Object.fromEntries(
    Object.entries(step.headers ?? {}).map(([name, value]) => [name, fill(value)]),
  );
  response.writeHead(status, { "content-type": type, "content-length": Buffer.byteLength(body), ...headers });
  if (step.drop === "in-body") {
    response.write(body.slice(0, Math.floor(body.length / 2)), () => request.socket.destroy());
    return;
  }
  response.end(body);
}

// Closes the connection: Chromium and Deno send a request again by themselves, a POST too, when a connection that they
// use for the second time dies without an answer. No client of fetch can see that, so cases begin on a new connection.
function send(response: ServerResponse, status: number, json: unknown): void {
  response
    .writeHead(status, { "content-type": "application/json", connection: "close" })
    .end(JSON.stringify(json));
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
