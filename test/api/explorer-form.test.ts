import { describe, expect, it } from "vitest";
import { parametersOf } from "../../src/model/query/parameters.ts";
import { resourceIn } from "../../src/model/resource-in-release.ts";
import { ask, askList } from "./ask.ts";
import { pageOf } from "./explorer-page.ts";
import { resourcesNow } from "./resources-now.ts";

describe("the form of the explorer", () => {
  it("takes everything that a list takes, from its columns", async () => {
    for (const whole of await resourcesNow()) {
      const { data } = await askList(`/v1/${whole.name}`);
      const resource = resourceIn(whole, data);
      const page = await pageOf(`/explore/${resource.name}`);
      const form = page.split("<form")[1]?.split("</form>")[0] ?? "";
      // A cursor is followed, not written.
      const names = parametersOf(resource).map(({ name }) => name);
      for (const name of names.filter((one) => one !== "cursor"))
        expect(form, `${name} of ${whole.name}`).toContain(`name="${name}"`);
    }
  });

  it("has the filters of the overview at hand, and opens the others where one is set", async () => {
    const page = await pageOf("/explore/targets");
    const [first = "", more = ""] = page.split('<details class="more">');
    for (const name of ["kind", "group", "unit.code", "target.value", "growth.value"])
      expect(first).toContain(`name="${name}"`);
    for (const name of ["sectors", "unit.factor", "target.max", "target.comparator"]) {
      expect(first).not.toContain(`name="${name}"`);
      expect(more).toContain(`name="${name}"`);
    }
    expect(await pageOf("/explore/targets?target.max%5Bgte%5D=1")).toContain(
      '<details class="more" open>',
    );
  });

  it("offers as many records as a reader ticks, and of more the way to their ids", async () => {
    const page = await pageOf("/explore/targets?lang=zh");
    const filterBy = (name: string) =>
      page.split('<details class="choice"').filter((one) => one.includes(`name="${name}"`));
    const [sectors = "", ...others] = filterBy("sectors");
    expect(others).toEqual([]);
    expect(sectors).toContain('<input type="checkbox" name="sectors" value="finance">');
    const [discrepancies = ""] = filterBy("discrepancies");
    expect(discrepancies).not.toContain("checkbox");
    expect(discrepancies).toContain('<a href="/explore/discrepancies?columns=all&amp;lang=zh">');
    expect(filterBy("id").join()).toContain('<a href="/explore/targets?columns=all&amp;lang=zh">');
  });

  it("keeps what is chosen in the form", async () => {
    const page = await pageOf(
      "/explore/targets?group=scale&sort=-target.value&q=%E6%9C%8D%E5%8A%A1&limit=3",
    );
    expect(page).toContain('name="group" value="scale" checked');
    expect(page).not.toContain('name="group" value="structure" checked');
    expect(page).toContain('<option value="-target.value" selected>');
    expect(page).toContain('name="q" maxlength="200" value="服务"');
    expect(page).toContain('value="3"');
  });

  it("sends a form with empty fields and several ticks on to the address to share", async () => {
    const response = await ask(
      "/explore/targets?lang=zh&q=&sort=-target.value&sort=id&group=scale&group=structure&limit=",
      { redirect: "manual" },
    );
    expect(response.status).toBe(302);
    const to = response.headers.get("Location") ?? "";
    expect(to).toBe("/explore/targets?sort=-target.value,id&group=scale,structure&lang=zh");
    expect((await ask(to)).status).toBe(200);
  });
});
