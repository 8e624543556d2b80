import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

/** A port that nothing listens on. */
const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });

/** The site as `npm start` serves it, and a browser to look at it. */
export interface Site {
  origin: string;
  browser: Browser;
  close: () => Promise<void>;
}

/** Starts both; throws if the site does not answer within four minutes: a busy machine takes its time. */
export async function openSite(): Promise<Site> {
  const port = await freePort();
  const serve = join(import.meta.dirname, "../../src/build/serve.ts");
  const server: ChildProcess = spawn(process.execPath, [serve], {
    env: { ...process.env, PORT: String(port) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const running = new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => {
      server.kill("SIGTERM");
      reject(new Error("The site did not start."));
    }, 240_000);
    server.stdout?.on("data", (said: Buffer) => {
      if (!said.toString().includes("is running")) return;
      clearTimeout(timer);
      resolve();
    });
  });
  const [browser] = await Promise.all([
    playwright.launch({
      executablePath: await chromium.executablePath(),
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
      headless: true,
    }),
    running,
  ]);
  return {
    origin: `http://localhost:${port}`,
    browser,
    close: async () => {
      await browser.close();
      server.kill("SIGTERM");
    },
  };
}
