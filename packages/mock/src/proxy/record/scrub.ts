const removed = "[removed]";

/** Names of headers and query parameters whose values are secrets. */
const secretName =
  /^(?:authorization|proxy-authorization|cookie|set-cookie|.*(?:api[-_]?key|token|secret|password|signature|credential|session).*|key)$/iu;

/** Takes keys out of what is recorded. The key of a call is also taken out wherever else it appears. */
export function scrubber(headers: Headers): {
  headers: (given: Headers) => Record<string, string>;
  target: (given: string) => string;
  text: (given: string) => string;
} {
  const secrets = [...headers]
    .filter(([name]) => secretName.test(name))
    .flatMap(([, value]) => [value, value.replace(/^\S+\s+/u, "")])
    .filter((secret) => secret.length >= 6);
  const text = (given: string) =>
    secrets.reduce((scrubbed, secret) => scrubbed.replaceAll(secret, removed), given);
  return {
    text,
    headers: (given) =>
      Object.fromEntries(
        [...given].map(([name, value]) => [name, secretName.test(name) ? removed : text(value)]),
      ),
    target: (given) => {
      const [path = "", query] = text(given).split(/\?(.*)/su, 2);
      if (query === undefined) return path;
      const parameters = new URLSearchParams(query);
      const found = [...parameters.keys()].filter((name) => secretName.test(name));
      for (const name of found) parameters.set(name, removed);
      return found.length === 0 ? `${path}?${query}` : `${path}?${parameters}`;
    },
  };
}
