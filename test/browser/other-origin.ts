import { createServer } from "node:http";

/** Somebody else's empty page, on an origin of its own. */
export interface OtherOrigin {
  origin: string;
  close: () => void;
}

/** Serves that page until it is closed. */
export function openOtherOrigin(): Promise<OtherOrigin> {
  const server = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end("<!doctype html><title>Another site</title>");
  });
  return new Promise((resolve) =>
    server.listen(0, "localhost", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      resolve({ origin: `http://localhost:${port}`, close: () => server.close() });
    }),
  );
}
