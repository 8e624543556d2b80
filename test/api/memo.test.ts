import { describe, expect, it } from "vitest";
import { whole } from "../../src/api/http/answer.ts";
import { Memo } from "../../src/api/http/memo.ts";

describe("the Worker's memory", () => {
  const request = (headers = {}) => new Request("https://yuplan.test/file", { headers });
  const headers = { ETag: '"x"', "Accept-Ranges": "bytes" };

  it.each([
    ["keeps a small file", new Uint8Array(10), true],
    ["lets a file over one megabyte pass", new Uint8Array(2 ** 20 + 1), false],
  ])("%s", (_, bytes, kept) => {
    const memo = new Memo();
    memo.keep("/file", whole(bytes, headers));
    expect(memo.answer("/file", request()) !== null).toBe(kept);
  });

  it("lets a stream and a part pass unread", () => {
    const memo = new Memo();
    const response = new Response("0123456789", { status: 206, headers });
    memo.keep("/file", response);
    expect(response.bodyUsed).toBe(false);
    expect(memo.answer("/file", request())).toBeNull();
  });

  it("answers a kept file whole and as a 304, again and again, and leaves its parts to others", async () => {
    const memo = new Memo();
    memo.keep("/file", whole(new TextEncoder().encode("0123456789").slice(), headers));
    for (const _ of [1, 2, 3]) {
      expect(await memo.answer("/file", request())?.text()).toBe("0123456789");
      expect(memo.answer("/file", request({ "If-None-Match": '"x"' }))?.status).toBe(304);
      expect(memo.answer("/file", request({ Range: "bytes=0-1" }))).toBeNull();
    }
  });

  it("forgets the oldest when it is full", () => {
    const memo = new Memo();
    const megabyte = 1024 * 1024;
    for (let i = 0; i < 20; i += 1) memo.keep(`/${i}`, whole(new Uint8Array(megabyte), headers));
    expect(memo.answer("/0", request())).toBeNull();
    expect(memo.answer("/19", request())).not.toBeNull();
  });

  it("keeps a query when it is asked for the second time", () => {
    const memo = new Memo();
    const path = "/v1/targets?kind=indicator";
    const answered = () => whole(new Uint8Array(10), headers);
    memo.keep(path, answered());
    expect(memo.answer(path, request())).toBeNull();
    memo.keep(path, answered());
    expect(memo.answer(path, request())).not.toBeNull();
  });

  it("loses nothing to queries that nobody repeats", () => {
    const memo = new Memo();
    memo.keep("/file", whole(new Uint8Array(10), headers));
    for (let i = 0; i < 100; i += 1)
      memo.keep(`/file?limit=${i}`, whole(new Uint8Array(1024 * 1024), headers));
    expect(memo.answer("/file", request())).not.toBeNull();
  });
});
