import { describe, expect, it } from "vitest";
import { fileCache } from "../src/media/files/file-cache.ts";
import { sendFile } from "../src/media/files/send-file.ts";
import type { FileSlot } from "../src/media/model.ts";

function fileOf({ key = "a", size = 10 }: { key?: string; size?: number } = {}): FileSlot & { made: number } {
  const file = {
    name: "gen_sound.wav",
    contentType: "audio/wav",
    key,
    made: 0,
    render: async () => {
      file.made++;
      return Uint8Array.from({ length: size }, (_, index) => index);
    },
  };
  return file;
}

async function send(headers: Record<string, string>, method = "GET") {
  const file = fileOf();
  const request = new Request("http://mock.test/delivery/x/gen_sound.wav", { headers, method });
  const answer = await sendFile({ request, file, read: (slot) => slot.render() });
  return { ...answer, made: file.made, bytes: answer.body === null ? null : [...answer.body] };
}

describe("a file's answer", () => {
  it("is whole, with its type, length and tag, when nothing else is asked", async () => {
    const { status, headers, bytes } = await send({});
    expect([status, bytes]).toEqual([200, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]]);
    expect(headers).toMatchObject({
      "content-type": "audio/wav",
      "content-length": "10",
      "accept-ranges": "bytes",
    });
    expect(headers.etag).toMatch(/^"[0-9a-f]{32}"$/);
  });

  it.each([
    ["bytes=0-3", "bytes 0-3/10", [0, 1, 2, 3]],
    ["bytes=7-", "bytes 7-9/10", [7, 8, 9]],
    ["bytes=-2", "bytes 8-9/10", [8, 9]],
    ["bytes=-99", "bytes 0-9/10", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ["bytes=8-99", "bytes 8-9/10", [8, 9]],
    ["BYTES=9-9", "bytes 9-9/10", [9]],
  ])("to Range %s is the part %s", async (range, contentRange, bytes) => {
    const answer = await send({ range });
    expect([answer.status, answer.headers["content-range"], answer.bytes]).toEqual([
      206,
      contentRange,
      bytes,
    ]);
    expect(answer.headers["content-length"]).toBe(`${bytes.length}`);
  });

  it.each(["bytes=10-", "bytes=99-100", "bytes=-0"])(
    "to Range %s says that there is no such part",
    async (range) => {
      const { status, headers, body } = await send({ range });
      expect([status, headers["content-range"], body]).toEqual([416, "bytes */10", null]);
    },
  );

  it.each(["bytes=5-2", "bytes=a-b", "bytes=0-1,4-5", "items=0-1", "bytes=-"])(
    "ignores Range %s",
    async (range) => {
      expect((await send({ range })).status).toBe(200);
    },
  );

  it("is 304 to a tag that it was given, without making the file", async () => {
    const { headers } = await send({});
    for (const tag of [headers.etag, `W/${headers.etag}`, `"other", ${headers.etag}`, "*"]) {
      const again = await send({ "if-none-match": String(tag) });
      expect([again.status, again.body, again.made]).toEqual([304, null, 0]);
    }
    expect((await send({ "if-none-match": '"other"' })).status).toBe(200);
  });

  it("gives a part only while If-Range still names the file", async () => {
    const { headers } = await send({});
    expect((await send({ range: "bytes=0-1", "if-range": String(headers.etag) })).status).toBe(206);
    expect((await send({ range: "bytes=0-1", "if-range": '"old"' })).status).toBe(200);
  });

  it("to HEAD has the length and no body, whatever range is asked", async () => {
    const { status, headers, body } = await send({ range: "bytes=0-1" }, "HEAD");
    expect([status, headers["content-length"], body]).toEqual([200, "10", null]);
  });
});

describe("the cache of files", () => {
  it("makes a file once, also when it is asked for twice at a time", async () => {
    const cache = fileCache();
    const file = fileOf();
    await Promise.all([cache.read(file), cache.read(file)]);
    await cache.read(file);
    expect(file.made).toBe(1);
  });

  it("keeps no more bytes than it may, and drops what was read longest ago", async () => {
    const cache = fileCache({ capacity: 30 });
    const [first, second, third] = [fileOf({ key: "1" }), fileOf({ key: "2" }), fileOf({ key: "3" })];
    await cache.read(first);
    await cache.read(second);
    await cache.read(first);
    await cache.read(third);
    expect(cache.size).toBe(24);
    await cache.read(first);
    await cache.read(second);
    expect([first.made, second.made]).toEqual([1, 2]);
  });

  it("does not keep a file larger than all it may hold", async () => {
    const cache = fileCache({ capacity: 5 });
    await cache.read(fileOf());
    expect(cache.size).toBe(0);
  });

  it("forgets a making that failed, so that the next reader tries again", async () => {
    const cache = fileCache();
    let tries = 0;
    const file: FileSlot = {
      ...fileOf(),
      render: async () => {
        tries++;
        if (tries === 1) throw new Error("no encoder");
        return new Uint8Array(1);
      },
    };
    await expect(cache.read(file)).rejects.toThrow("no encoder");
    expect((await cache.read(file)).length).toBe(1);
  });
});
