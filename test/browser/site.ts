import { chromium } from "playwright-core";
import { afterAll, inject } from "vitest";

/** The site as `npm start` serves it, and a browser to look at it: both are the run's. */
export const site = {
  origin: inject("origin"),
  browser: await chromium.connect(inject("browser")),
};

// Closes the pages of one test file; the browser stays.
afterAll(() => site.browser.close());
