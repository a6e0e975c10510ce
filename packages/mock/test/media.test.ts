import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { FileSlot, OutputNode, OutputRequest } from "../src/media/model.ts";
import { builtInRenderers } from "../src/media/renderers.ts";

const riffusion = {
  model: "riffusion/riffusion",
  version: "8cf61ea6c56afd61d8f5b9ffd14d7c216c0a93844ce2d82ac1c9ecc9c7f24e05",
  output: {
    type: "object",
    properties: { audio: { type: "string", format: "uri" }, spectrogram: { type: "string", format: "uri" } },
  },
  seed: 1,
};
const song = {
  alpha: 0.5,
  prompt_a: "funky synth solo",
  prompt_b: "90's rap",
  denoising: 0.75,
  seed_image_id: "vibes",
  num_inference_steps: 50,
};
const animateDiff = {
  model: "lucataco/animate-diff",
  version: "beecf59c4aee8d81bf04f0381033dfa10dc16e845b4ae00d281e2fa377e48a9f",
  output: { type: "string", format: "uri" },
};
const scene = {
  prompt: "cherry blossoms",
  n_prompt: "",
  steps: 25,
  guidance_scale: 7.5,
  motion_module: "mm_sd_v14",
  path: "toonyou_beta3.safetensors",
};

function outputOf(request: OutputRequest): OutputNode {
  for (const renderer of builtInRenderers()) {
    const plan = renderer.describe(request);
    if (plan) return plan.output;
  }
  throw new Error("No renderer described the output.");
}

function filesOf(node: OutputNode): FileSlot[] {
  if (node.kind === "file") return [node.file];
  if (node.kind === "list") return node.items.flatMap(filesOf);
  return node.kind === "fields" ? Object.values(node.fields).flatMap(filesOf) : [];
}

async function digest(request: OutputRequest, index = 0): Promise<string> {
  const file = filesOf(outputOf(request))[index];
  if (!file) throw new Error("There is no such file.");
  return createHash("sha256")
    .update(await file.render())
    .digest("hex");
}

describe("a sound", { timeout: 60_000 }, () => {
  it("is a 16-bit WAV at 44.1 kHz that holds some seconds of loud and soft", async () => {
    const [audio] = filesOf(outputOf({ ...riffusion, input: song }));
    const bytes = Buffer.from((await audio?.render()) ?? []);
    expect([audio?.name, audio?.contentType]).toEqual(["gen_sound.wav", "audio/wav"]);
    expect([bytes.toString("latin1", 0, 4), bytes.toString("latin1", 8, 12)]).toEqual(["RIFF", "WAVE"]);
    expect([bytes.readUInt16LE(22), bytes.readUInt32LE(24), bytes.readUInt16LE(34)]).toEqual([1, 44100, 16]);
    expect(bytes.readUInt32LE(40)).toBe(bytes.length - 44);
    expect((bytes.length - 44) / 2 / 44100).toBeCloseTo(5.12, 2);
    const samples = Array.from(
      { length: (bytes.length - 44) / 2 },
      (_, index) => bytes.readInt16LE(44 + index * 2) / 32768,
    );
    expect(Math.max(...samples.slice(0, 100_000).map(Math.abs))).toBeGreaterThan(0.3);
    expect(
      Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length),
    ).toBeGreaterThan(0.05);
  });

  it.each([
    ["prompt_a", { prompt_a: "church organ" }],
    ["prompt_b", { prompt_b: "jazz piano" }],
    ["alpha", { alpha: 0.51 }],
    ["denoising", { denoising: 0.7 }],
    ["seed_image_id", { seed_image_id: "motorway" }],
    ["num_inference_steps", { num_inference_steps: 49 }],
  ])("depends on %s", async (_, change) => {
    const other = { ...riffusion, input: { ...song, ...change } };
    expect(await digest(other)).not.toBe(await digest({ ...riffusion, input: song }));
    expect(await digest(other, 1)).not.toBe(await digest({ ...riffusion, input: song }, 1));
  });

  it("at alpha 0 is the first prompt alone, at alpha 1 the second alone", async () => {
    const alone = await digest({ ...riffusion, input: { ...song, prompt_b: undefined } });
    expect(await digest({ ...riffusion, input: { ...song, alpha: 0 } })).toBe(alone);
    const second = await digest({
      ...riffusion,
      input: { ...song, prompt_a: song.prompt_b, prompt_b: undefined },
    });
    expect(await digest({ ...riffusion, input: { ...song, alpha: 1 } })).toBe(second);
  });

  it("has the same bytes in every process and version of Node", async () => {
    expect(await digest({ ...riffusion, input: song })).toMatchInlineSnapshot(
      `"ed6d0623ab2985c03bc1d3287ff97b961e206e179a8ef980722a4412c0d0bea6"`,
    );
    expect(await digest({ ...riffusion, input: song }, 1)).toMatchInlineSnapshot(
      `"95bf7ecd674791dd60840cfd255fbd0fbdb1bb05185b23f84a9ef1f3ec86d9fd"`,
    );
  });
});

describe("a clip", { timeout: 60_000 }, () => {
  it("is an MP4 of 16 frames of 512 by 512 with no time of making in it", async () => {
    const [clip] = filesOf(outputOf({ ...animateDiff, input: scene, seed: 7 }));
    const bytes = Buffer.from((await clip?.render()) ?? []);
    expect([clip?.name, clip?.contentType]).toEqual(["out.mp4", "video/mp4"]);
    expect(bytes.toString("latin1", 4, 8)).toBe("ftyp");
    const box = (type: string) => bytes.indexOf(type, 0, "latin1");
    const trackHeader = box("tkhd");
    expect([bytes.readUInt16BE(trackHeader + 80), bytes.readUInt16BE(trackHeader + 84)]).toEqual([512, 512]);
    expect(bytes.readUInt32BE(box("stsz") + 12)).toBe(16);
    for (const type of ["mvhd", "tkhd", "mdhd"]) expect(bytes.readBigUInt64BE(box(type) + 8)).toBe(0n);
  });

  it.each([
    ["prompt", { prompt: "a neon city" }],
    ["n_prompt", { n_prompt: "cherry" }],
    ["steps", { steps: 24 }],
    ["guidance_scale", { guidance_scale: 8 }],
    ["motion_module", { motion_module: "mm_sd_v15" }],
    ["path", { path: "lyriel_v16.safetensors" }],
  ])("depends on %s", async (_, change) => {
    const other = await digest({ ...animateDiff, input: { ...scene, ...change }, seed: 7 });
    expect(other).not.toBe(await digest({ ...animateDiff, input: scene, seed: 7 }));
  });

  it("depends on the seed, and on nothing else besides", async () => {
    expect(await digest({ ...animateDiff, input: scene, seed: 8 })).not.toBe(
      await digest({ ...animateDiff, input: scene, seed: 7 }),
    );
    expect(await digest({ ...animateDiff, input: scene, seed: 7 })).toMatchInlineSnapshot(
      `"4226f3b76b67240931cf7a2681e22a32a3180737f718f40e8c9fa59fccc14388"`,
    );
  });
});
