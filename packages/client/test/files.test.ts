import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { file, save } from "../src/node/index.ts";
import { json, prediction } from "./gateway/start-gateway.ts";
import { apiKey, useGateway } from "./gateway/use-gateway.ts";

const gatewayFor = useGateway();
const bytes = Uint8Array.from({ length: 300 }, (_, index) => index % 256);
const dataUri = (type = "application/octet-stream") =>
  `data:${type};base64,${Buffer.from(bytes).toString("base64")}`;

/** The input that a create sent. */
async function sent(input: Record<string, unknown>) {
  const { client, gateway } = await gatewayFor((request, response) =>
    request.path.endsWith("/files")
      ? json(response, 201, { id: "file1", urls: { get: "https://files.example/file1" } })
      : json(response, 201, prediction({ status: "succeeded", output: "done" })),
  );
  await client.run("some/model", { input });
  return { input: JSON.parse(gateway.creates()[0]?.body ?? "").input as unknown, gateway };
}

test.each([
  ["a Uint8Array", () => bytes],
  ["a Buffer", () => Buffer.from(bytes)],
  ["an ArrayBuffer", () => bytes.slice().buffer],
  ["a part of a larger buffer", () => new Uint8Array([9, ...bytes, 9]).subarray(1, 301)],
  ["a web stream", () => new Blob([bytes]).stream()],
  [
    "an async iterable",
    async function* () {
      yield bytes.subarray(0, 100);
      yield bytes.subarray(100);
    },
  ],
  ["a promise of bytes", () => Promise.resolve(bytes)],
])("%s is sent as a data URI", async (_name, make) => {
  const { input } = await sent({ deep: [{ image: make() }], plain: "text", count: 3, none: null });
  expect(input).toEqual({ deep: [{ image: dataUri() }], plain: "text", count: 3, none: null });
});

test("a Blob and a File keep their media type", async () => {
  const { input } = await sent({
    blob: new Blob([bytes], { type: "image/png" }),
    file: new File([bytes], "a.wav", { type: "audio/wav" }),
  });
  expect(input).toEqual({ blob: dataUri("image/png"), file: dataUri("audio/wav") });
});

test("up to 256 kB a file travels in the request, beyond that it is uploaded with the key", async () => {
  const { input, gateway } = await sent({
    small: new Blob([new Uint8Array(256 * 1024)]),
    large: new File([new Uint8Array(256 * 1024 + 1)], "large.bin"),
  });
  expect(input).toEqual({ small: expect.stringMatching(/^data:/), large: "https://files.example/file1" });
  const uploads = gateway.seen.filter(({ path }) => path === "/replicate/v1/files");
  expect(uploads).toHaveLength(1);
  expect(uploads[0]?.headers.authorization).toBe(`Bearer ${apiKey}`);
  expect(uploads[0]?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
  expect(uploads[0]?.body).toContain('name="content"; filename="large.bin"');
});

test("files.upload gives the address for inputs", async () => {
  const { client } = await gatewayFor((_request, response) =>
    json(response, 201, { id: "f", urls: { get: "https://files.example/f" }, size: 3 }),
  );
  await expect(client.files.upload(new Blob(["abc"]))).resolves.toMatchObject({
    id: "f",
    url: "https://files.example/f",
    size: 3,
  });
});

test("dates and addresses in an input are written as text", async () => {
  const { input } = await sent({ when: new Date(0), where: new URL("https://a.example/b") });
  expect(input).toEqual({ when: "1970-01-01T00:00:00.000Z", where: "https://a.example/b" });
});

test("what is neither JSON nor a file is refused by name, and nothing is sent", async () => {
  const { client, gateway } = await gatewayFor((_request, response) => json(response, 201, prediction()));
  await expect(client.run("some/model", { input: { list: [new Map()] } })).rejects.toMatchObject({
    code: "invalid_argument",
    message: expect.stringContaining("input.list[0]"),
  });
  expect(gateway.seen).toHaveLength(0);
});

test("file(path) is read when it is sent, with its name's media type", async () => {
  const path = join(await mkdtemp(join(tmpdir(), "predgate-")), "picture.png");
  await writeFile(path, bytes);
  const { input } = await sent({ image: file(path) });
  expect(input).toEqual({ image: dataUri("image/png") });
});

test("file(path) without a file rejects with the path, and nothing is sent", async () => {
  const { client, gateway } = await gatewayFor((_request, response) => json(response, 201, prediction()));
  await expect(
    client.run("some/model", { input: { image: file("/no/such/file.png") } }),
  ).rejects.toMatchObject({
    code: "file_unreadable",
    message: expect.stringContaining("/no/such/file.png"),
  });
  expect(gateway.seen).toHaveLength(0);
});

test("files.open fetches nothing before it is asked, and then without the key", async () => {
  const { client, gateway } = await gatewayFor(
    (_request, response) => void response.writeHead(200, { "content-type": "audio/wav" }).end(bytes),
    {
      headers: { "x-secret": "other" },
    },
  );
  const remote = client.files.open(`${gateway.url}/x/gen_sound.wav?sig=1`);
  expect(remote).toMatchObject({ url: `${gateway.url}/x/gen_sound.wav?sig=1`, name: "gen_sound.wav" });
  expect(JSON.parse(JSON.stringify(remote))).toEqual({ url: remote.url, name: remote.name });
  expect(gateway.seen).toHaveLength(0);
  await expect(remote.bytes()).resolves.toEqual(bytes);
  expect(await remote.blob()).toMatchObject({ size: 300, type: "audio/wav" });
  await expect(new Response(await remote.stream()).bytes()).resolves.toEqual(bytes);
  for (const { headers } of gateway.seen) {
    expect(headers.authorization).toBeUndefined();
    expect(headers["x-secret"]).toBeUndefined();
  }
});

test.each([
  [404, "file_not_found"],
  [403, "file_expired"],
  [410, "file_expired"],
  [400, "file_unreadable"],
  [500, "file_unreadable"],
])("a file that is answered %i rejects as %s", async (status, code) => {
  const { client, gateway } = await gatewayFor((_request, response) => void response.writeHead(status).end());
  const url = `${gateway.url}/out.mp4`;
  await expect(client.files.open(url).blob()).rejects.toMatchObject({ code, status, url });
  expect(gateway.seen).toHaveLength(status === 500 ? 4 : 1);
});

test("a file that breaks off is an error, not a shorter file", async () => {
  const { client, gateway } = await gatewayFor((_request, response) => {
    response.writeHead(200, { "content-length": "1000" });
    response.write("part", () => response.destroy());
  });
  await expect(client.files.open(`${gateway.url}/a`).bytes()).rejects.toMatchObject({
    code: "file_unreadable",
  });
});

test("a data URI is a file, too", async () => {
  const { client } = await gatewayFor(() => {});
  const remote = client.files.open("data:text/plain;base64,aGVsbG8=");
  expect(await (await remote.blob()).text()).toBe("hello");
  expect(remote.name).toBe("file");
});

test.each([
  ["https://h.example/a/b%20c.png", "b_20c.png"],
  ["https://h.example/a/..%2F..%2Fetc%2Fpasswd", "_2F.._2Fetc_2Fpasswd"],
  ["https://h.example/", "file"],
  ["https://h.example/%E0%A4%A", "_E0_A4_A"],
  ["https://h.example/.hidden", "hidden"],
  ["https://h.example/a%00b%1B.png", "a_00b_1B.png"],
])("the name of %s is %s, safe as a file name", async (url, name) => {
  const { client } = await gatewayFor(() => {});
  expect(client.files.open(url).name).toBe(name);
});

test.each(["/etc/passwd", "file:///etc/passwd", "javascript:alert(1)", ""])(
  "files.open refuses %j",
  async (url) => {
    const { client } = await gatewayFor(() => {});
    expect(() => client.files.open(url)).toThrow(expect.objectContaining({ code: "invalid_argument" }));
  },
);

test("save writes a whole file or none, and replaces nothing unasked", async () => {
  const folder = await mkdtemp(join(tmpdir(), "predgate-"));
  let left = 1;
  const { client, gateway } = await gatewayFor((_request, response) => {
    if (left-- > 0) response.writeHead(200).end(bytes);
    else {
      response.writeHead(200, { "content-length": "1000" });
      response.write("part", () => response.destroy());
    }
  });
  const remote = client.files.open(`${gateway.url}/x/spectrogram.jpg`);
  const saved = await save(remote, join(folder, "made", "/"));
  expect(saved).toBe(join(folder, "made", "spectrogram.jpg"));
  expect(new Uint8Array(await readFile(saved))).toEqual(bytes);
  await expect(save(remote, join(folder, "made", "other.jpg"))).rejects.toMatchObject({
    code: "file_unreadable",
  });
  expect(await readdir(join(folder, "made"))).toEqual(["spectrogram.jpg"]);
});

test("save refuses a path that is taken, unless told to overwrite", async () => {
  const folder = await mkdtemp(join(tmpdir(), "predgate-"));
  const target = join(folder, "a.txt");
  await writeFile(target, "mine");
  const { client, gateway } = await gatewayFor((_request, response) => void response.end("theirs"));
  const remote = client.files.open(`${gateway.url}/a.txt`);
  await expect(save(remote, target)).rejects.toMatchObject({
    code: "file_unreadable",
    message: expect.stringContaining("exists"),
  });
  expect(await readFile(target, "utf8")).toBe("mine");
  await expect(save(remote, target, { overwrite: true })).resolves.toBe(target);
  expect(await readFile(target, "utf8")).toBe("theirs");
  expect(await readdir(folder)).toEqual(["a.txt"]);
});
