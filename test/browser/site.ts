import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";
import { startServer } from "../server.ts";

/** The site as `npm start` serves it, and a browser to look at it. */
export interface Site {
  origin: string;
  browser: Browser;
  close: () => Promise<void>;
}

/** Starts both; throws if the site does not answer within four minutes: a busy machine takes its time. */
export async function openSite(): Promise<Site> {
  const [browser, server] = await Promise.all([
    playwright.launch({
      executablePath: await chromium.executablePath(),
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
      headless: true,
    }),
    startServer(),
  ]);
  return {
    origin: server.origin,
    browser,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
