// A browser bundle with one model: import its entry, and the others are left out.
import { createClient } from "@predgate/client";
import { riffusionRiffusion } from "@predgate/client/models";

const client = createClient({ models: [riffusionRiffusion] });
const { audio } = await client.run(riffusionRiffusion, { input: { prompt_a: "a single note" } });

console.log(`${riffusionRiffusion.name} made ${audio}`);
