import { describe, expect, it } from "vitest";
import { ask, askList, askProblem } from "./ask.ts";

it("times", async () => {
  for (const q of ["物流", "5G", "park", "big data"]) {
    const t = performance.now();
    const r = await ask(`/v1/search?q=${q}`);
    console.log(q, r.status, performance.now() - t);
  }
});
