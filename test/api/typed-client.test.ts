import { createClient, ProblemError } from "@yuplan/client";
import { describe, expect, it } from "vitest";
import { ask } from "./ask.ts";

const origin = "https://yuplan.test";
const yuplan = createClient({
  origin,
  fetch: (request) =>
    ask(request.url.slice(origin.length), { headers: Object.fromEntries(request.headers) }),
});

describe("the typed client in a Worker", () => {
  it("reads records, lists and pages", async () => {
    expect((await yuplan.get("targets", "services-value-added")).target?.value).toBe(14000);
    const ids: string[] = [];
    for await (const { id } of yuplan.all("sectors", { limit: 4 })) ids.push(id);
    expect(ids).toEqual((await yuplan.list("sectors")).data.map(({ id }) => id));
  });

  it("keeps answers and waits out refusals there too", async () => {
    const once = await yuplan.list("facts", { limit: 2 });
    expect(await yuplan.list("facts", { limit: 2 })).toEqual(once);
    const path = { fault: "too-many-requests" } as const;
    const refused = await yuplan.raw.GET("/v1/lab/{fault}", {
      params: { path, query: { retryAfter: 0 } },
    });
    expect(refused.response.status).toBe(429);
    await expect(yuplan.list("facts", { limit: 5000 })).rejects.toBeInstanceOf(ProblemError);
  });
});
