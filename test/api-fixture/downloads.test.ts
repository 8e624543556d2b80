import { describe, expect, it } from "vitest";
import type { Manifest } from "../../src/model/manifest.ts";
import { ask } from "../api/ask.ts";

interface Ledger {
  data: { id: string; date: string; sha256: string }[];
}
const ledger = (await (await ask("/v1/releases")).json()) as Ledger;
const manifestOf = async (release: string) =>
  (await (await ask(`/v1/releases/${release}/manifest.json`)).json()) as Manifest;

describe("a download of a frozen release", () => {
  it.each(ledger.data)("never changes and bears the date of $id", async ({ id, date }) => {
    const { headers } = await ask(`/v1/releases/${id}/yuplan.zip`);
    expect(headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
    expect(headers.get("Last-Modified")).toBe(new Date(`${date}T00:00:00Z`).toUTCString());
  });

  it.each(ledger.data)("is the very JSON of $id that the ledger has the hash of", async (line) => {
    const { headers } = await ask(`/v1/releases/${line.id}/release.json`);
    expect(headers.get("ETag")).toBe(`"${line.sha256}"`);
  });

  it("resumes by date as well as by validator", async () => {
    const path = "/v1/releases/2020.1/yuplan.zip";
    const whole = await ask(path);
    const dated = whole.headers.get("Last-Modified") ?? "";
    const rest = (condition: string) =>
      ask(path, { headers: { Range: "bytes=100-", "If-Range": condition } });
    expect((await rest(dated)).status).toBe(206);
    expect((await rest("Mon, 01 Jan 2018 00:00:00 GMT")).status).toBe(200);
  });

  it("is another file in another release", async () => {
    const [first, second] = await Promise.all([manifestOf("2020.1"), manifestOf("2020.2")]);
    const hashOf = ({ files }: Manifest) => files.find(({ path }) => path === "yuplan.zip")?.sha256;
    expect(hashOf(first)).toMatch(/^[0-9a-f]{64}$/);
    expect(hashOf(first)).not.toBe(hashOf(second));
    expect([first.date, first.release]).toEqual([ledger.data.at(-1)?.date, "2020.1"]);
  });
});
