/** This package's version; the build writes package.json's into dist. */
export const version: string = "0.0.0";
