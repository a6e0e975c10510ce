// A model that this release does not know: declare what it takes and gives, and pin its version.
import { createClient } from "@predgate/client";

declare module "@predgate/client" {
  interface Models {
    "lucataco/upscaler": { input: { image: string; scale?: 2 | 4 }; output: string };
  }
}

const version = "3f0457e4619daac51203dedb472816fd4af51f3149fa7a9e0b5ffcf1b8172438";
const client = createClient();

// Typed by the name before the colon; `scale: 3` would not compile.
const picture = await client.run(`lucataco/upscaler:${version}`, {
  input: { image: "data:image/png;base64,iVBORw0KGgo=", scale: 2 },
});

console.log(picture);
