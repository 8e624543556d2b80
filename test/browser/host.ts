import { createServer } from "node:http";

/** A page of somebody else's, and the headers that it comes with. */
export interface HostPage {
  html: string;
  headers?: Record<string, string>;
}

/** Somebody else's site, on an origin of its own. */
export interface Host {
  origin: string;
  /** Puts up a page and says where. */
  put: (page: HostPage) => string;
  close: () => void;
}

/** Serves pages that are put up, until it is closed. */
export function openHost(): Promise<Host> {
  const pages: HostPage[] = [];
  const server = createServer((request, response) => {
    const page = pages[Number(request.url?.slice(1))];
    if (!page) return void response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", ...page.headers });
    response.end(page.html);
  });
  return new Promise((resolve) =>
    server.listen(0, "localhost", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      const origin = `http://localhost:${port}`;
      resolve({
        origin,
        put: (page) => `${origin}/${pages.push(page) - 1}`,
        close: () => server.close(),
      });
    }),
  );
}

/** What a careful newspaper allows: nothing inline, and of us the script, its data, frames and pictures. */
export const strictPolicy = (ours: string) =>
  [
    "default-src 'none'",
    `script-src ${ours}`,
    `connect-src ${ours}`,
    `frame-src ${ours}`,
    `img-src ${ours}`,
    "require-trusted-types-for 'script'",
    "trusted-types yuplan",
    "base-uri 'none'",
  ].join("; ");

/** A page around some markup; `head` goes before everything else. */
export const around = (body: string, { head = "", attributes = 'lang="en"' } = {}) =>
  `<!doctype html><html ${attributes}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A newspaper</title>${head}</head><body><main><h1>An article</h1>${body}</main></body></html>`;
