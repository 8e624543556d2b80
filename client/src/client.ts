import createOpenApiClient, { type Client as OpenApiClient } from "openapi-fetch";
import type { Fetch } from "./fetch.ts";
import type { paths } from "./generated/api.ts";
import { ProblemError, problemOf } from "./problem.ts";
import type {
  Id,
  Query,
  RecordOf,
  ResourceName,
  SearchAnswer,
  SearchQuery,
  Selected,
  SelectedList,
} from "./resources.ts";
import { retryAfterOf, retrying } from "./retrying.ts";
import { revalidating } from "./revalidating.ts";

/** What a client needs to know; all but the address have defaults. */
export interface Options {
  /** Scheme and host of the API: https://… */
  origin: string;
  /** Read this frozen release, as 2026.1, instead of the newest: the same answers for ever. */
  release?: string;
  /** Stands in for the global fetch. */
  fetch?: Fetch;
  /** How often a request is sent again that is refused for now (429, 503). Default 3. */
  retries?: number;
  /** Seconds to wait at most before one of them. Default 60. */
  longestWait?: number;
  /** How many answers are kept to be revalidated; 0 keeps none. Default 200. */
  keep?: number;
}

/** How one request is sent. */
export interface Sending {
  /** Calls it off. */
  signal?: AbortSignal;
}

/** A client of the API: what is read most, with the types of this API; `raw` has every operation. */
export interface Client {
  /** One record. Throws a ProblemError if it was withdrawn since. */
  get<Name extends ResourceName>(
    resource: Name,
    id: Id<Name>,
    sending?: Sending,
  ): Promise<RecordOf<Name>>;

  /** One record of an id that is known only at run time; undefined if there is none. */
  find<Name extends ResourceName>(
    resource: Name,
    id: string,
    sending?: Sending,
  ): Promise<RecordOf<Name> | undefined>;

  /** A list, or the page of it that the query asks for. */
  list<Name extends ResourceName, const Asked extends Query<Name> = Query<Name>>(
    resource: Name,
    query?: Asked,
    sending?: Sending,
  ): Promise<SelectedList<Name, Asked>>;

  /** Every record that a query finds, one by one; `limit` says how many are fetched at once. */
  all<Name extends ResourceName, const Asked extends Query<Name> = Query<Name>>(
    resource: Name,
    query?: Asked,
    sending?: Sending,
  ): AsyncGenerator<Selected<Name, Asked>, void>;

  /** What a search finds, best first. */
  search(q: string, query?: SearchQuery, sending?: Sending): Promise<SearchAnswer>;

  /** Every operation of the API, by its path: openapi-fetch, with the same keeping and patience. */
  raw: OpenApiClient<paths>;
}

/** A page of a list, as far as going through all of them needs it. */
interface Page {
  data: unknown[];
  page: { next: string | null };
}

/** Whether a record can have this id: with a point in it a path would ask for something else. */
const isId = (id: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id);

/** Makes a client. It uses nothing but fetch: browsers, Node, Deno, Bun and Workers have it. */
export function createClient(options: Options): Client {
  const { origin, release, retries = 3, longestWait = 60, keep = 200 } = options;
  const send = options.fetch ?? ((request) => globalThis.fetch(request));
  const fetch = revalidating(retrying(send, { retries, longestWait }), keep);
  const raw = createOpenApiClient<paths>({
    baseUrl: origin,
    fetch,
    querySerializer: { array: { style: "form", explode: false } },
  });
  const base = release === undefined ? "/v1" : `/v1/releases/${encodeURIComponent(release)}`;

  /** Asks for a path under /v1 or the release; the caller knows the type of its answer. */
  const ask = <Answer>(path: string, query: object = {}, sending: Sending = {}): Promise<Answer> =>
    read(base + path, query, sending);

  async function read<Answer>(path: string, query: object, sending: Sending): Promise<Answer> {
    // openapi-fetch types paths one by one; here the path is put together from typed parts.
    const { GET } = raw as unknown as {
      GET: (
        path: string,
        init: object,
      ) => Promise<{ data?: Answer; error?: unknown; response: Response }>;
    };
    const { data, error, response } = await GET(path, { params: { query }, ...sending });
    if (data !== undefined) return data;
    throw problemOf(response, error, retryAfterOf(response.headers));
  }

  const get = async <Name extends ResourceName>(resource: Name, id: string, sending?: Sending) => {
    if (!isId(id)) throw new TypeError(`'${id}' is no id: lower-case words joined with hyphens.`);
    const path = `/${resource}/${id}`;
    const { data } = await ask<{ data: RecordOf<Name> }>(path, {}, sending);
    return data;
  };
  return {
    raw,
    get,
    find: async (resource, id, sending) => {
      if (!isId(id)) return undefined;
      return get(resource, id, sending).catch((error: unknown) => {
        if (error instanceof ProblemError && error.kind === "unknown-record") return undefined;
        throw error;
      });
    },
    list: (resource, query, sending) => ask(`/${resource}`, query, sending),
    all: async function* (resource, query, sending) {
      let { data, page } = await ask<Page>(`/${resource}`, query, sending);
      yield* data as never[];
      // The next page is of the release that the first one was of, even if there is a newer one now.
      while (page.next !== null) {
        const [path = "", search] = page.next.split("?");
        const asked = Object.fromEntries(new URLSearchParams(search));
        ({ data, page } = await read<Page>(path, asked, sending ?? {}));
        yield* data as never[];
      }
    },
    search: (q, query, sending) => ask("/search", { q, ...query }, sending),
  };
}
