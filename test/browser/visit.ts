import type { BrowserContextOptions, Page } from "playwright-core";
import { site } from "./site.ts";

/** A page that was opened, and what it did on the way. */
export interface Visit {
  page: Page;
  /** What its scripts threw. */
  thrown: string[];
  /** The same, and all else that the console calls an error. */
  complaints: string[];
  /** URL of every request. */
  asked: string[];
}

/** How a page is opened: on which screen, and what is done before. */
export interface Visitor extends BrowserContextOptions {
  width?: number;
  height?: number;
  prepare?: (page: Page) => unknown;
  until?: "load" | "networkidle";
}

/** Opens a page of the site by its path, or any by its URL, as a reader who has never been here. */
export async function visit(
  url: string,
  { width = 1280, height = 900, prepare, until = "load", ...options }: Visitor = {},
): Promise<Visit> {
  const page = await site.browser.newPage({ viewport: { width, height }, ...options });
  const thrown: string[] = [];
  const complaints: string[] = [];
  const asked: string[] = [];
  page.on("pageerror", ({ message }) => {
    thrown.push(message);
    complaints.push(message);
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("request", (request) => asked.push(request.url()));
  await prepare?.(page);
  await page.goto(new URL(url, site.origin).href, { waitUntil: until });
  return { page, thrown, complaints, asked };
}

/** Origins of what was asked for, each once. */
export const originsOf = (asked: readonly string[]): string[] => [
  ...new Set(asked.map((url) => new URL(url).origin)),
];

/** Whether a page is wider than its window. */
export const overflows = (page: Pick<Page, "evaluate">) =>
  page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
