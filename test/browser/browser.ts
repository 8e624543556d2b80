import chromium from "@sparticuz/chromium";
import { chromium as playwright } from "playwright-core";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address at which the browser of the run takes commands. */
    browser: string;
  }
}

/** Starts one browser for all tests that look at pages. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await playwright.launchServer({
    executablePath: await chromium.executablePath(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    headless: true,
  });
  project.provide("browser", browser.wsEndpoint());
  return () => browser.close();
}
