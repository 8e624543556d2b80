import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";

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

/** What `npm start` serves, somewhere. */
export interface Server {
  origin: string;
  /** Resolves when it is gone. */
  close: () => Promise<void>;
}

/** Starts it; throws if it does not answer within four minutes: a busy machine takes its time. */
export async function startServer(): Promise<Server> {
  const port = await freePort();
  const server = spawn(process.execPath, [join(import.meta.dirname, "../src/build/serve.ts")], {
    env: { ...process.env, PORT: String(port) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  server.stderr.pipe(process.stderr);
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => {
      server.kill("SIGTERM");
      reject(new Error("The site did not start."));
    }, 240_000);
    server.stdout.on("data", (said: Buffer) => {
      if (!said.toString().includes("is running")) return;
      clearTimeout(timer);
      resolve();
    });
  });
  return {
    origin: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        // A rebuild that is cut short has nothing to say.
        server.stderr.unpipe(process.stderr);
        server.on("exit", () => resolve());
        server.kill("SIGTERM");
      }),
  };
}
