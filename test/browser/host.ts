import { createServer } from "node:http";
import { afterAll } from "vitest";

/** A page of somebody else's, and the headers that it comes with. */
export interface HostPage {
  html: string;
  headers?: Record<string, string>;
}

const pages: HostPage[] = [];
const server = createServer((request, response) => {
  const page = pages[Number(request.url?.slice(1))];
  if (!page) return void response.writeHead(404).end();
  response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", ...page.headers });
  response.end(page.html);
});
const port = await new Promise<number>((listening) =>
  server.listen(0, "localhost", () => {
    const address = server.address();
    listening(typeof address === "object" && address ? address.port : 0);
  }),
);
afterAll(() => server.close());

/** Somebody else's site, on an origin of its own. */
export const host = {
  origin: `http://localhost:${port}`,
  /** Puts up a page and says where. */
  put: (page: HostPage): string => `${host.origin}/${pages.push(page) - 1}`,
};

/** An empty page of somebody else's. */
export const elsewhere = host.put({ html: "<!doctype html><title>Another site</title>" });

/** A page around some markup; `head` goes before everything else. */
export const around = (body: string, { head = "", attributes = 'lang="en"' } = {}) =>
  `<!doctype html><html ${attributes}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A newspaper</title>${head}</head><body><main><h1>An article</h1>${body}</main></body></html>`;
