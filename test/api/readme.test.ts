import { describe, expect, it } from "vitest";
import readme from "../../README.md?raw";
import { ask } from "./ask.ts";
import { within } from "./within.ts";

/** Each curl command of the README with the JSON that it shows beneath. */
const examples = [
  ...readme.matchAll(/```sh\ncurl '([^']+)'\n```\n\n(?:[^\n]+\n\n)?```json\n([\s\S]*?)```/g),
].map(([, url = "", json = ""]) => ({ url, shown: JSON.parse(json) as object }));

describe("the README", () => {
  it("shows at least three requests", () => {
    expect(examples.length).toBeGreaterThanOrEqual(3);
  });

  it.each(examples)("shows what $url really answers", async ({ url, shown }) => {
    const response = await ask(url.replace("http://localhost:8787", ""));
    expect(within(shown, await response.json())).toEqual([]);
  });

  it.each(
    [...readme.matchAll(/http:\/\/localhost:8787(\/[^\s'")>]*)/g)].map(([, path = ""]) => path),
  )("names %s, which is there", async (path) => {
    // One shows what a misspelt name is answered.
    expect((await ask(path)).status).toBe(path.includes("grop=") ? 400 : 200);
  });
});
