declare const PREDGATE_VERSION: string | undefined;

/** This package's version. The build puts package.json's here; from source it is `source`. */
export const version: string = typeof PREDGATE_VERSION === "string" ? PREDGATE_VERSION : "source";
