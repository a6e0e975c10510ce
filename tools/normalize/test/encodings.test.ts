import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readSource } from "../read/read-source.ts";

const folder = mkdtempSync(join(tmpdir(), "predgate-encodings-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** 响应 = 0xCFEC 0xD3A6 in GB 18030. */
const chinese = Buffer.from([...Buffer.from("GET /v1/x\n\n"), 0xcf, 0xec, 0xd3, 0xa6, 0x0a]);

test.each([
  ["UTF-8", Buffer.from("GET /v1/x\n\n响应\n")],
  ["UTF-8 with a byte order mark", Buffer.from("\uFEFFGET /v1/x\n\n响应\n")],
  ["UTF-16 with a byte order mark", Buffer.from("\uFEFFGET /v1/x\n\n响应\n", "utf16le")],
  ["GB 18030", chinese],
])("a page in %s is read", (_, bytes) => {
  writeFileSync(join(folder, "page.txt"), bytes);
  expect(readSource({ folder, page: "page.txt" }).text).toBe("GET /v1/x\n\n响应\n");
});

test("bytes that no page of the kind would hold stay U+FFFD", () => {
  writeFileSync(join(folder, "page.txt"), Buffer.from([0x47, 0xff, 0x54]));
  expect(readSource({ folder, page: "page.txt" }).text).toBe("G\uFFFDT");
});
