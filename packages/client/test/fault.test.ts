import { expect, test } from "vitest";
import { isUnsent } from "../src/fetch/fault.ts";
import { createClient } from "../src/index.ts";
import { fast } from "./gateway/use-gateway.ts";

const coded = (code: string, more: object = {}) => Object.assign(new Error(code), { code, ...more });
const nodeFault = (cause: unknown) => new TypeError("fetch failed", { cause });
const aggregate = (...errors: Error[]) => Object.assign(new AggregateError(errors), { code: "ECONNREFUSED" });

// What a runtime's fetch throws · whether it proves that the gateway never saw the request.
test.each([
  ["Node: connection refused", nodeFault(coded("ECONNREFUSED", { syscall: "connect" })), true],
  ["Node: no such host", nodeFault(coded("ENOTFOUND", { syscall: "getaddrinfo" })), true],
  ["Node: name server busy", nodeFault(coded("EAI_AGAIN")), true],
  ["Node: no route while connecting", nodeFault(coded("EHOSTUNREACH", { syscall: "connect" })), true],
  ["Node: connecting timed out", nodeFault(coded("UND_ERR_CONNECT_TIMEOUT")), true],
  [
    "Node: all addresses refused",
    nodeFault(aggregate(coded("ECONNREFUSED"), coded("ETIMEDOUT", { syscall: "connect" }))),
    true,
  ],
  ["Node: the certificate is for another host", nodeFault(coded("ERR_TLS_CERT_ALTNAME_INVALID")), true],
  ["Node: a self-signed certificate", nodeFault(coded("DEPTH_ZERO_SELF_SIGNED_CERT")), true],
  [
    "Node: one of two addresses broke off later",
    nodeFault(aggregate(coded("ECONNREFUSED"), coded("ECONNRESET", { syscall: "read" }))),
    false,
  ],
  ["Node: a port that fetch refuses", nodeFault(new Error("bad port")), true],
  ["Node: reset", nodeFault(coded("ECONNRESET", { syscall: "read" })), false],
  ["Node: timed out while reading", nodeFault(coded("ETIMEDOUT", { syscall: "read" })), false],
  ["Node: the other side closed", nodeFault(coded("UND_ERR_SOCKET")), false],
  ["Node: no headers in time", nodeFault(coded("UND_ERR_HEADERS_TIMEOUT")), false],
  ["Node: a broken pipe", nodeFault(coded("EPIPE", { syscall: "write" })), false],
  ["Bun: refused", coded("ConnectionRefused"), true],
  ["Bun: no such host", coded("FailedToOpenSocket"), true],
  ["Bun: closed", coded("ConnectionClosed"), false],
  ["Bun: reset", coded("ECONNRESET"), false],
  [
    "Deno: refused",
    new TypeError(
      "error sending request for url (http://x/): client error (Connect): tcp connect error: Connection refused (os error 111)",
    ),
    true,
  ],
  [
    "Deno: dropped",
    new TypeError(
      "error sending request for url (http://x/): client error (SendRequest): connection closed before message completed",
    ),
    false,
  ],
  ["Chromium: anything", new TypeError("Failed to fetch"), false],
  ["Safari: anything", new TypeError("Load failed"), false],
  ["workerd: anything", new Error("Network connection lost."), false],
  ["a text", "ECONNREFUSED", false],
  ["nothing", undefined, false],
  ["null", null, false],
])("%s", (_name, fault, proves) => {
  expect(isUnsent(fault)).toBe(proves);
});

test("causes that go in circles prove nothing", () => {
  const first: Error & { cause?: unknown } = new Error("first");
  first.cause = new Error("second", { cause: first });
  expect(isUnsent(first)).toBe(false);
});

test("a host whose every address refused has a reason in the message", async () => {
  const refusing = createClient({
    ...fast,
    baseUrl: "https://gateway.example",
    fetch: () => Promise.reject(nodeFault(aggregate(coded("ECONNREFUSED"), coded("ECONNREFUSED")))),
  });
  await expect(refusing.predictions.get("a")).rejects.toThrow("failed: ECONNREFUSED.");
});
