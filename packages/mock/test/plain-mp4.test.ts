import { describe, expect, it } from "vitest";
import { BitWriter } from "../src/media/encode/plain/bit-writer.ts";
import { plainMp4 } from "../src/media/encode/plain/plain-mp4.ts";

const picture = (shade: number) => ({
  width: 32,
  height: 16,
  rgba: new Uint8ClampedArray(32 * 16 * 4).fill(shade),
});

describe("an MP4 made without an encoder", () => {
  it("writes Exp-Golomb codes as the standard lists them", () => {
    const bits = (write: (writer: BitWriter) => BitWriter) => {
      const { bytes } = write(new BitWriter()).bits(1, 1).align();
      return bytes
        .map((byte) => byte.toString(2).padStart(8, "0"))
        .join("")
        .replace(/10*$/u, "");
    };
    const codes = ["1", "010", "011", "00100", "00101", "00110", "00111", "0001000", "0001001"];
    expect(codes.map((_, value) => bits((writer) => writer.unsigned(value)))).toEqual(codes);
    expect([0, 1, -1, 2, -2].map((value) => bits((writer) => writer.signed(value)))).toEqual(
      codes.slice(0, 5),
    );
  });

  it("holds every picture, at the place its table says", () => {
    const file = Buffer.from(
      plainMp4({
        frames: [picture(0), picture(128), picture(255)],
        width: 32,
        height: 16,
        framesPerSecond: 8,
      }),
    );
    const box = (type: string) => file.indexOf(type, 0, "latin1");
    expect(file.readUInt32BE(box("stsz") + 12)).toBe(3);
    let place = file.readUInt32BE(box("stco") + 12);
    expect(place).toBe(box("mdat") + 4);
    for (let index = 0; index < 3; index++) {
      const size = file.readUInt32BE(box("stsz") + 16 + index * 4);
      expect(file.readUInt32BE(place)).toBe(size - 4);
      expect(file[place + 4]).toBe(0x65);
      place += size;
    }
    expect(place).toBe(file.length);
  });

  it("never holds what a decoder would take for the start of a unit", () => {
    const file = Buffer.from(
      plainMp4({ frames: [picture(0), picture(1)], width: 32, height: 16, framesPerSecond: 8 }),
    );
    const units = file.subarray(file.indexOf("mdat", 0, "latin1") + 8);
    expect(units.includes(Buffer.from([0, 0, 1]))).toBe(false);
  });
});
