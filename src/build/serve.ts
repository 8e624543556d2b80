/** `npm start`: both Workers on this machine, with our address as the first thing said. */
import { spawn } from "node:child_process";
import { inRepo } from "./read.ts";
import { quietly, wrangler } from "./wrangler.ts";

const port = process.env.PORT ?? "8787";
const [command, words] = wrangler(
  "dev",
  ...["--config", "wrangler.toml", "--config", "wrangler.mcp.toml"],
  ...["--port", port],
  // Any free one, so that several can run side by side.
  ...["--inspector-port", "0"],
  ...["--var", `ORIGIN:http://localhost:${port}`],
  ...["--log-level", "error"],
);
const server = spawn(command, words, {
  cwd: inRepo(""),
  stdio: ["ignore", "inherit", "inherit"],
  env: quietly,
});
server.on("exit", (code) => process.exit(code ?? 0));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.kill(signal));

const url = `http://localhost:${port}`;
for (;;) {
  const up = await fetch(`${url}/v1`).then(
    ({ ok }) => ok,
    () => false,
  );
  if (up) break;
  await new Promise((wait) => setTimeout(wait, 200));
}
console.log(`
  Yuplan is running.

  ${url}             start page
  ${url}/explore     explorer
  ${url}/docs        reference with a console
  ${url}/v1/targets  the plan's targets
  ${url}/mcp         the same for language models (Model Context Protocol)
`);
