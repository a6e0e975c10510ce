/** The base URL of a gateway. Throws TypeError on what cannot be one. */
export function upstreamUrl(text: string | undefined): URL {
  const example = "Give the gateway's base URL, such as https://gateway.example.com.";
  if (text === undefined) throw new TypeError(`There is no upstream. ${example}`);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/u.test(url.protocol)) {
    throw new TypeError(
      `Expected the upstream to be an http or https URL, got ${JSON.stringify(text)}. ${example}`,
    );
  }
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
    throw new TypeError(
      "Expected the upstream to be a base URL, without user, query or fragment. The key goes in the calls themselves.",
    );
  }
  return url;
}
