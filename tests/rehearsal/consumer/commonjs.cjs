const { createClient } = require("@predgate/client");
const { createMock } = require("@predgate/mock");

async function main() {
  const mock = createMock();
  const client = createClient(mock.clientOptions);
  const output = await client.run("lucataco/animate-diff", { input: { prompt: "a cherry tree" } });
  if (!String(output).startsWith("http"))
    throw new Error(`Expected a URL, but got ${JSON.stringify(output)}.`);
  mock.close();
  console.log("commonjs ok");
}

main();
