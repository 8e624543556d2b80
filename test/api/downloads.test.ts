import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Manifest } from "../../src/model/manifest.ts";
import { ask, askProblem } from "./ask.ts";

const { release } = (await (await ask("/v1")).json()) as { release: string };
const FOLDER = `/v1/releases/${release}`;
const ZIP = `${FOLDER}/yuplan.zip`;

const manifest = (await (await ask(`${FOLDER}/manifest.json`)).json()) as Manifest;
const fileOf = (name: string) => {
  const file = manifest.files.find(({ path }) => path === name);
  if (!file) throw new Error(`${name} is not in the manifest.`);
  return file;
};

const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());
const hash = async (bytes: Uint8Array<ArrayBuffer>) =>
  Array.from(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
const part = (path: string, range: string, more: HeadersInit = {}) =>
  ask(path, { headers: { Range: range, ...more } });

describe("a release", () => {
  it("lists its downloads with their type, size and SHA-256", async () => {
    const { data } = (await (await ask(FOLDER)).json()) as { data: { downloads: unknown[] } };
    expect(data.downloads).toEqual(
      manifest.files.map(({ path, ...file }) => ({ url: `${FOLDER}/${path}`, ...file })),
    );
  });

  it("is described for catalogues and search engines", async () => {
    const link = (await ask(FOLDER)).headers.get("Link") ?? "";
    for (const path of ["dcat.jsonld", "dataset.jsonld"])
      expect(link).toContain(`<${FOLDER}/${path}>; rel="describedby"; type="application/ld+json"`);
  });

  it.each(manifest.files)("answers $path as its manifest says", async (file) => {
    const response = await ask(`${FOLDER}/${file.path}`);
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe(file.mediaType);
    const bytes = await bytesOf(response);
    expect({ bytes: bytes.length, sha256: await hash(bytes) }).toEqual({
      bytes: file.bytes,
      sha256: file.sha256,
    });
  });
});

describe("a download", () => {
  it.each([
    ["yuplan.zip", "application/zip", true],
    ["yuplan.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", true],
    ["yuplan.sqlite", "application/vnd.sqlite3", true],
    ["targets.parquet", "application/vnd.apache.parquet", true],
    ["targets.json-stat.json", "application/json; charset=utf-8", false],
    ["dcat.jsonld", "application/ld+json", false],
    ["csv-metadata.json", "application/csvm+json", false],
    ["README.md", "text/markdown; charset=utf-8", false],
    ["SHA256SUMS", "text/plain; charset=utf-8", false],
  ])("%s has its type, and its hash as validator and digest", async (path, type, saved) => {
    const { bytes, sha256 } = fileOf(path);
    const { headers } = await ask(`${FOLDER}/${path}`);
    const digest = btoa(
      String.fromCharCode(...(sha256.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16))),
    );
    expect(headers.get("Content-Type")).toBe(type);
    expect(headers.get("Content-Length")).toBe(String(bytes));
    expect(headers.get("ETag")).toBe(`"${sha256}"`);
    expect(headers.get("Repr-Digest")).toBe(`sha-256=:${digest}:`);
    expect(headers.get("Accept-Ranges")).toBe("bytes");
    expect(headers.get("Content-Location")).toBe(`${FOLDER}/${path}`);
    expect(headers.get("Content-Disposition")).toBe(
      saved ? `attachment; filename="${path}"` : null,
    );
    // What is released never changes, and has a date; a draft moves and has none.
    const frozen = release !== "draft";
    expect(headers.get("Cache-Control")).toContain(frozen ? "immutable" : "max-age=300");
    expect(headers.get("Last-Modified") !== null).toBe(frozen);
  });

  it.each(["yuplan.zip", "README.md"])(
    "%s answers HEAD with its length, whatever part is asked for",
    async (path) => {
      const init = { method: "HEAD", headers: { Range: "bytes=0-9" } };
      const response = await ask(`${FOLDER}/${path}`, init);
      expect(response.status).toBe(200);
      expect(response.headers.get("Content-Length")).toBe(String(fileOf(path).bytes));
      expect(await response.text()).toBe("");
    },
  );

  it("is not sent again to who has it", async () => {
    const { sha256 } = fileOf("yuplan.zip");
    const headers = { "If-None-Match": `"${sha256}"` };
    for (const init of [{ headers }, { headers: { ...headers, Range: "bytes=0-9" } }]) {
      const response = await ask(ZIP, init);
      expect(response.status).toBe(304);
      expect(await response.text()).toBe("");
      expect(response.headers.get("Content-Range")).toBeNull();
      expect(response.headers.get("ETag")).toBe(`"${sha256}"`);
    }
  });

  it("takes no parameters, and is not there under another name or release", async () => {
    expect(await askProblem(`${ZIP}?x=1`)).toMatchObject({ status: 400 });
    expect(await askProblem(`${FOLDER}/yuplan.rar`)).toMatchObject({ status: 404 });
    expect(await askProblem("/v1/releases/1999.1/yuplan.zip")).toMatchObject({
      type: "/problems/unknown-release",
    });
    expect(await askProblem("/v1/releases/1999.1/manifest.json")).toMatchObject({ status: 404 });
  });
});

describe("a part of a download", () => {
  const { bytes: size, sha256 } = fileOf("yuplan.zip");
  const etag = `"${sha256}"`;
  const end = size - 1;

  it.each([
    ["bytes=0-3", 0, 3],
    ["bytes=1000-1999", 1000, 1999],
    [`bytes=${end}-`, end, end],
    ["bytes=-100", size - 100, end],
    [`bytes=${size - 5}-${size + 100}`, size - 5, end],
    [`bytes=-${size + 100}`, 0, end],
  ])("%s is a 206 with exactly those bytes", async (range, first, last) => {
    const whole = await bytesOf(await ask(ZIP));
    const response = await part(ZIP, range);
    expect(response.status).toBe(206);
    expect(response.headers.get("Content-Range")).toBe(`bytes ${first}-${last}/${size}`);
    for (const name of ["ETag", "Repr-Digest", "Content-Type", "Cache-Control", "Link"])
      expect(response.headers.get(name)).toBe((await ask(ZIP)).headers.get(name));
    const bytes = await bytesOf(response);
    expect(bytes.length).toBe(last - first + 1);
    expect(await hash(bytes)).toBe(await hash(whole.slice(first, last + 1)));
  });

  it("resumes a broken download, and the whole has the manifest's hash", async () => {
    const broken = await bytesOf(await part(ZIP, "bytes=0-99999"));
    const rest = await part(ZIP, `bytes=${broken.length}-`, { "If-Range": etag });
    expect(rest.status).toBe(206);
    const whole = new Uint8Array(size);
    whole.set(broken);
    whole.set(await bytesOf(rest), broken.length);
    expect(await hash(whole)).toBe(sha256);
  });

  it.each([['"another"'], [`W/${etag}`], ["Mon, 25 Nov 2019 00:00:00 GMT"]])(
    "is the whole where If-Range is %s: what the client has is of another file",
    async (condition) => {
      const response = await part(ZIP, "bytes=10-", { "If-Range": condition });
      expect(response.status).toBe(200);
      expect((await bytesOf(response)).length).toBe(size);
    },
  );

  it.each([`bytes=${size}-`, "bytes=-0", "bytes=99999999999-"])(
    "%s is a 416 that says how long the file is",
    async (range) => {
      const response = await part(ZIP, range);
      expect(response.status).toBe(416);
      expect(response.headers.get("Content-Range")).toBe(`bytes */${size}`);
      expect(response.headers.get("Cache-Control")).toBe("no-store");
      expect(await response.json()).toMatchObject({ type: "/problems/range-not-satisfiable" });
    },
  );

  it("that the client has already is a 304, however wrong the range", async () => {
    const etag = (await ask(ZIP)).headers.get("ETag") ?? "";
    const response = await part(ZIP, "bytes=99999999999-", { "If-None-Match": etag });
    expect(response.status).toBe(304);
  });

  it.each(["bytes=5-2", "bytes=0-1,5-6", "bytes=", "bytes=-", "lines=1-2", "bytes=a-b"])(
    "%s is ignored: one range of bytes is what there is",
    async (range) => {
      const response = await part(ZIP, range);
      expect(response.status).toBe(200);
      expect(response.headers.get("Content-Range")).toBeNull();
    },
  );

  it("does not stand in for the whole, nor the whole for it", async () => {
    const path = `${FOLDER}/areas.parquet`;
    const { bytes } = fileOf("areas.parquet");
    for (const _ of [1, 2]) {
      expect((await bytesOf(await part(path, "bytes=0-9"))).length).toBe(10);
      expect((await bytesOf(await ask(path))).length).toBe(bytes);
    }
  });
});

describe("the bundle", () => {
  it("unzips into the space of URLs: every file in it is what its URL answers", async () => {
    const entries = unzipSync(await bytesOf(await ask(ZIP)));
    // The records, in the folders of their resources, are compared as every link is followed.
    const paths = Object.keys(entries).filter((path) =>
      /^v1\/releases\/[^/]+(\/[^/]+)?$/.test(path),
    );
    expect(paths.length).toBeGreaterThan(100);
    const differing: string[] = [];
    for (const path of paths) {
      const response = await ask(`/${path}`);
      const file = new Uint8Array(entries[path] ?? []);
      if ((await hash(await bytesOf(response))) !== (await hash(file))) differing.push(path);
    }
    expect(differing).toEqual([]);
  });
});
