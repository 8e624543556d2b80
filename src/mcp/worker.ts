import { type RpcStub, WorkerEntrypoint } from "cloudflare:workers";
import { createMcpHandler } from "@modelcontextprotocol/server";
import { isAllowedOrigin } from "./allowed-origin.ts";
import type { Api } from "./api.ts";
import { createServer } from "./server.ts";

/** What arrives of an `Api` from another Worker. */
interface Handed {
  origin: string;
  ask: RpcStub<Api["ask"]>;
}

/** A question is short; nobody needs more. */
const MOST_BYTES = 64 * 1024;

const forbidden = () =>
  Response.json(
    {
      jsonrpc: "2.0",
      error: { code: -32_000, message: "Pages of this Origin may not ask." },
      id: null,
    },
    { status: 403 },
  );

/** A request that takes whatever it is given, as one that names both of the protocol's media types. */
function acceptingBoth(request: Request): Request {
  const accept = request.headers.get("Accept") ?? "*/*";
  if (!accept.includes("*/*")) return request;
  const headers = new Headers(request.headers);
  headers.set("Accept", "application/json, text/event-stream");
  return new Request(request, { headers });
}

/** The Worker behind /mcp. The API's Worker hands it each POST, with a way to ask the API back. */
export default class McpWorker extends WorkerEntrypoint {
  serve(request: Request, { origin, ask }: Handed): Promise<Response> | Response {
    if (!isAllowedOrigin(request.headers.get("Origin"), origin)) return forbidden();
    // What was handed over is let go when this returns; the answer is still being streamed then.
    const api: Api = { origin, ask: ask.dup() };
    const handler = createMcpHandler(() => createServer(api), { maxRequestBodySize: MOST_BYTES });
    return handler.fetch(acceptingBoth(request));
  }

  /** Nothing reaches this Worker from outside. */
  override fetch(): Response {
    return new Response("Ask the API at /mcp.", { status: 404 });
  }
}
