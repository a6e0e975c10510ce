/** First lines of every generated module. */
export const header = `// Generated from the gateway's OpenAPI document. Do not edit: change the pages or the rulings and
// run \`pnpm generate\` again.\n`;
