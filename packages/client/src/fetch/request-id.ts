/** The id a gateway gave the request: `x-request-id`, or whatever else it calls it. */
export function requestIdOf(headers: Headers): string | undefined {
  return Array.from(headers).find(([name]) => /request-?id$|^cf-ray$/.test(name))?.[1];
}
