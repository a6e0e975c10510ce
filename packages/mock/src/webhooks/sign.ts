/** The bytes of a signing secret: what stands in base64 after `whsec_`. */
const secretBytes = (secret: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(secret.replace(/^whsec_/, "")), (letter) => letter.charCodeAt(0));

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** A Standard Webhooks signature: `v1,` and the HMAC-SHA256 of `id.timestamp.body` in base64. */
export async function signWebhook(sign: {
  id: string;
  /** Seconds since 1970. */
  timestamp: number;
  body: string;
  /** `whsec_…`. */
  secret: string;
}): Promise<string> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", secretBytes(sign.secret), algorithm, false, ["sign"]);
  const signed = new TextEncoder().encode(`${sign.id}.${sign.timestamp}.${sign.body}`);
  return `v1,${toBase64(new Uint8Array(await crypto.subtle.sign("HMAC", key, signed)))}`;
}

/** A secret that stays the same for a seed. */
export function stableSecret(bytes: { next: () => number }): string {
  return `whsec_${toBase64(Uint8Array.from({ length: 24 }, () => Math.floor(bytes.next() * 256)))}`;
}
