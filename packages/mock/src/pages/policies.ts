/** What a page may load. Everything comes from the mock itself; nothing may be framed, submitted or based elsewhere. */
const common = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self'",
  "media-src": "'self'",
  "connect-src": "'self'",
  "form-action": "'self'",
  "base-uri": "'none'",
  "frame-ancestors": "'none'",
};

/** The reference writes its styles into the page and its icons into data URIs, so these two are relaxed, there alone. */
const forReference = {
  ...common,
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data:",
  "font-src": "'self' data:",
};

const written = (policy: Readonly<Record<string, string>>): string =>
  Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");

const always = {
  "content-type": "text/html; charset=utf-8",
  "cache-control": "no-store",
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff",
  "cross-origin-opener-policy": "same-origin",
};

export const pageHeaders: Readonly<Record<string, string>> = {
  ...always,
  "content-security-policy": written(common),
};
export const referenceHeaders: Readonly<Record<string, string>> = {
  ...always,
  "content-security-policy": written(forReference),
};
