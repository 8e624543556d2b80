import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { tarOf } from "../../src/build/tar.ts";

const text = new TextEncoder();
const files = [
  ["package/empty", text.encode("")],
  ["package/words.txt", text.encode("服务业\n")],
  ["package/dist/block", new Uint8Array(512).fill(65)],
  ["package/dist/long", new Uint8Array(100_000).fill(66)],
] as const;
const archive = tarOf(files);
const read = (...words: string[]) => spawnSync("tar", words, { input: archive });

describe("an archive", () => {
  it("has its files in order, by the tar of this machine", () => {
    const { stdout, stderr } = read("-tf", "-");
    expect(stderr.toString()).toBe("");
    expect(stdout.toString().trim().split("\n")).toEqual(files.map(([path]) => path));
  });

  it.each(files)("has every byte of %s", (path, content) => {
    expect(read("-xOf", "-", path).stdout).toEqual(Buffer.from(content));
  });

  it("is the same bytes for the same files, in whole blocks", () => {
    expect(tarOf(files)).toEqual(archive);
    expect(archive.length % 512).toBe(0);
  });

  it("refuses a name that has no room in it", () => {
    expect(() => tarOf([["a".repeat(101), text.encode("")]])).toThrow("too long a name");
  });
});
