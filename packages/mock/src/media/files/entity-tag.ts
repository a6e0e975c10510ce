/** A strong entity tag of a file, known before its bytes are made: equal keys mean equal bytes. */
export async function entityTag(key: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(key)));
  return `"${[...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, "0")).join("")}"`;
}

/** Does a list of tags, as `If-None-Match` gives it, name this one? Weak comparison, as that header wants. */
export function namesTag({ header, tag }: { header: string | null; tag: string }): boolean {
  if (header === null) return false;
  return header.split(",").some((listed) => {
    const bare = listed.trim().replace(/^W\//u, "");
    return bare === "*" || bare === tag;
  });
}
