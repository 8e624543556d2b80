import { describe, expect, it } from "vitest";
import readme from "../../README.md?raw";
import { ask } from "./ask.ts";

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
    expect([200, 400]).toContain((await ask(path)).status);
  });
});

/** Paths at which what is shown is not in the answer; a list may leave items out. */
function within(shown: unknown, answer: unknown, path = ""): string[] {
  if (Array.isArray(shown))
    return shown.flatMap((item, i) =>
      Array.isArray(answer) && answer.some((one) => within(item, one).length === 0)
        ? []
        : [`${path}.${i}`],
    );
  if (typeof shown !== "object" || shown === null) return shown === answer ? [] : [path];
  if (typeof answer !== "object" || answer === null) return [path];
  return Object.entries(shown).flatMap(([key, value]) =>
    within(value, (answer as Record<string, unknown>)[key], `${path}.${key}`),
  );
}
