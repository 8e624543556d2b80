import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { elsewhere } from "./host.ts";
import { site } from "./site.ts";

const client = join(import.meta.dirname, "../../client/dist");
const require = createRequire(join(client, "index.js"));
const openapiFetch = join(dirname(require.resolve("openapi-fetch")), "../dist/index.mjs");

describe("the typed client on somebody else's page", () => {
  it("runs as it is, reads, and revalidates what it has", async () => {
    const page = await site.browser.newPage();
    await page.route("**/yuplan/*", (route) =>
      route.fulfill({ path: join(client, route.request().url().split("/").at(-1) ?? "") }),
    );
    await page.route("**/openapi-fetch.js", (route) =>
      route.fulfill({ path: openapiFetch, contentType: "text/javascript" }),
    );
    const statuses: number[] = [];
    page.on("response", (response) => {
      if (response.url().startsWith(`${site.origin}/v1/`)) statuses.push(response.status());
    });
    await page.goto(elsewhere);
    await page.setContent(
      `<script type="importmap">{"imports":{"openapi-fetch":"/openapi-fetch.js"}}</script>`,
    );
    const read = await page.evaluate(`(async () => {
      const { createClient, ProblemError } = await import("/yuplan/index.js");
      const yuplan = createClient({ origin: ${JSON.stringify(site.origin)} });
      const once = await yuplan.get("targets", "services-value-added");
      const again = await yuplan.get("targets", "services-value-added");
      const error = await yuplan.get("targets", "none").catch((thrown) => thrown);
      return [once.target.value, again.target.value, error instanceof ProblemError && error.kind];
    })()`);
    expect(read).toEqual([14000, 14000, "unknown-record"]);
    expect(statuses).toContain(304);
    await page.close();
  });
});
