import { gzipSync } from "node:zlib";
import type { BrowserContextOptions, Page } from "playwright-core";
import type { Site } from "./site.ts";

/** A page that was opened, what it complained of, and what it asked for. */
export interface Visit {
  page: Page;
  complaints: string[];
  /** URL of every answer, and its bytes as a network sends them, which compresses text. */
  answers: { url: string; sent: number }[];
}

/** Opens a page as a reader with a screen of this size has it. */
export async function visit(
  { browser, origin }: Site,
  path: string,
  { width = 1280, ...options }: BrowserContextOptions & { width?: number } = {},
): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, ...options });
  const complaints: string[] = [];
  const answers: Visit["answers"] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("response", async (response) => {
    const body = await response.body().catch(() => Buffer.alloc(0));
    answers.push({ url: response.url(), sent: gzipSync(body).length });
  });
  await page.goto(origin + path, { waitUntil: "networkidle" });
  return { page, complaints, answers };
}
