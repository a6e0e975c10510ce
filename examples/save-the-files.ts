// Outputs are URLs that the gateway forgets after an hour: save what they point at.
import { createClient } from "@predgate/client";
import { save } from "@predgate/client/node";

const folder = process.argv[2] ?? "out";
const client = createClient();

const { audio, spectrogram } = await client.run("riffusion/riffusion", {
  input: { prompt_a: "rain on a tin roof" },
});

// The key is sent to none of these hosts. A path that ends in a slash keeps the file's own name.
for (const url of [audio, spectrogram]) {
  console.log(await save(client.files.open(url), `${folder}/`, { overwrite: true }));
}
