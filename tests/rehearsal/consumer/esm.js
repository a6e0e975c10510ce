import { createClient } from "@predgate/client";
import { createMock } from "@predgate/mock";

const mock = createMock();
const client = createClient(mock.clientOptions);
const output = await client.run("riffusion/riffusion", { input: { prompt_a: "funky synth solo" } });
if (!String(output.audio).startsWith("http"))
  throw new Error(`Expected a URL, but got ${JSON.stringify(output)}.`);
mock.close();
console.log("esm ok");
