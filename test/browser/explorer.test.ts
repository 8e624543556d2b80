import { execFile, spawnSync } from "node:child_process";
import { promisify } from "node:util";
import { DefaultSettings, TaskUtils } from "@microsoft/powerquery-parser";
import { parser as r } from "lezer-r";
import { describe, expect, it } from "vitest";
import { visit } from "./visit.ts";

const run = promisify(execFile);

/** A query with Chinese, brackets, commas and a quotation mark in it. */
const QUERY =
  "/explore/targets?q=%E6%9C%8D%E5%8A%A1&target.value%5Bgte%5D=100&sort=-target.value&fields=name,target";
const HARD = `/explore/targets?q=${encodeURIComponent("o'clock “$HOME” `id`")}`;

/** Whether this machine has Python, and pandas with it. */
const hasPython = spawnSync("python3", ["--version"]).status === 0;
const hasPandas = hasPython && spawnSync("python3", ["-c", "import pandas"]).status === 0;

async function codeOf(path: string, id: string): Promise<string> {
  const { page } = await visit(path);
  const code = await page.locator(`#${id}`).textContent();
  await page.close();
  return code ?? "";
}

describe("the explorer without a script", () => {
  it("filters, sorts and chooses fields by its form alone", async () => {
    const { page } = await visit("/explore/targets", { javaScriptEnabled: false });
    await page.locator("summary", { hasText: /^Group/ }).click();
    await page.getByLabel("scale", { exact: true }).check();
    await page.getByLabel("Sort by").selectOption("-target.value");
    await page.getByRole("button", { name: "Show" }).click();
    await page.waitForURL("**/explore/targets?sort=-target.value&group=scale");
    expect(await page.locator("table.result tbody tr").count()).toBe(2);
    expect(await page.locator("#canonical").textContent()).toBe(
      "/v1/targets?group=scale&sort=-target.value",
    );
    await page.close();
  });
});

describe("the explorer with a script", () => {
  it("shows a change at once, and puts the address to share into the address bar", async () => {
    const { page, complaints } = await visit("/explore/targets");
    await page.locator("summary", { hasText: /^Group/ }).click();
    await page.getByLabel("scale", { exact: true }).check();
    await page.waitForURL("**/explore/targets?group=scale");
    expect(await page.locator("table.result tbody tr").count()).toBe(2);
    expect(await page.locator("summary", { hasText: /^Group/ }).textContent()).toBe("Group: scale");
    // What was open stays open, and what was ticked stays ticked.
    expect(await page.getByLabel("scale", { exact: true }).isChecked()).toBe(true);
    await page.reload();
    expect(await page.getByLabel("scale", { exact: true }).isChecked()).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("works by keyboard alone", async () => {
    const { page } = await visit("/explore/targets");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to content");
    await page.keyboard.press("Enter");
    await page.getByRole("searchbox").focus();
    await page.keyboard.type("物流");
    await page.keyboard.press("Enter");
    await page.waitForURL("**q=%E7%89%A9%E6%B5%81");
    const group = page.locator("summary", { hasText: /^Group/ });
    await group.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await page.waitForURL("**group=scale**");
    await page.close();
  });

  it("copies code", async () => {
    const { page } = await visit("/explore/targets?group=scale", {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const copied = async () => {
      await page.locator(".snippet [data-copy]").first().dblclick();
      await page.locator(".snippet [data-copy]", { hasText: "Copy" }).first().waitFor();
      return page.evaluate("navigator.clipboard.readText()");
    };
    expect(await copied()).toBe(await page.locator("#curl").textContent());
    await page.locator("summary", { hasText: /^Group/ }).click();
    await page.locator("input[name=group][value=structure]").check();
    await page.waitForURL("**structure**");
    expect(await copied()).toContain("structure");
    expect(await copied()).toBe(await page.locator("#curl").textContent());
    await page.close();
  });

  it("says what is wrong with a query in words", async () => {
    const { page, complaints } = await visit("/explore/targets");
    await page.locator("summary", { hasText: /^Target: value/ }).click();
    await page.locator('input[name="target.value[gte]"]').fill("much");
    await page.locator('input[name="target.value[gte]"]').press("Tab");
    await page.locator(".refused").waitFor();
    expect(await page.locator(".refused").innerText()).toContain("'much' is not a decimal number");
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe("a request as code", () => {
  it.each([QUERY, HARD])("runs in a shell, as pasted: %s", async (path) => {
    const { stdout } = await run("sh", ["-c", `${await codeOf(path, "curl")} --silent --fail`]);
    expect(JSON.parse(stdout)).toHaveProperty("data");
  });

  it.each([QUERY, HARD])(
    "runs as JavaScript in Node and in the page, as pasted: %s",
    async (path) => {
      const code = await codeOf(path, "javascript");
      const { stdout } = await run(process.execPath, ["--input-type=module", "-e", code]);
      if (path === QUERY) expect(stdout).toContain("services-value-added");
      const { page, complaints } = await visit(path);
      await page.evaluate(`(async () => { ${code} })()`);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  it("names a CSV that a table reads, its ids first", async () => {
    for (const id of ["python", "r", "power-query"]) {
      const [, url = ""] = /"(http[^"]+)"/.exec(await codeOf(QUERY, id)) ?? [];
      const text = await (await fetch(url)).text();
      expect(text.split("\r\n")[0], id).toBe(
        "id,name.zh,name.en,target.year,target.value,target.max,target.comparator",
      );
      expect(text, id).toContain("services-value-added,服务业增加值");
    }
  });

  it.runIf(hasPython)("is sound Python", async () => {
    for (const path of [QUERY, HARD]) {
      const parse = ["-c", "import ast, sys; ast.parse(sys.argv[1])", await codeOf(path, "python")];
      await run("python3", parse);
    }
  });

  it.runIf(hasPandas)("runs in Python with pandas, as pasted", async () => {
    const { stdout } = await run("python3", ["-c", await codeOf(QUERY, "python")]);
    expect(stdout).toContain("services-value-added");
  });

  it("is sound R, as its grammar reads it", async () => {
    for (const path of [QUERY, HARD]) {
      const wrong: number[] = [];
      r.parse(await codeOf(path, "r")).iterate({
        enter: ({ type, from }) => {
          if (type.isError) wrong.push(from);
        },
      });
      expect(wrong).toEqual([]);
    }
  });

  it("is sound Power Query, as its own parser reads it", async () => {
    for (const path of [QUERY, HARD]) {
      const task = await TaskUtils.tryLexParse(DefaultSettings, await codeOf(path, "power-query"));
      expect(TaskUtils.isParseStageOk(task), JSON.stringify(task)).toBe(true);
    }
  });
});
